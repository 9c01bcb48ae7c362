// Regions of the world that news names, each with its adjective: the two are one for comparing. From general knowledge.
export const regions: readonly (readonly [name: string, adjective: string])[] = [
  ['Africa', 'African'],
  ['Asia', 'Asian'],
  ['Central America', 'Central American'],
  ['Central Asia', 'Central Asian'],
  ['Central Europe', 'Central European'],
  ['East Africa', 'East African'],
  ['East Asia', 'East Asian'],
  ['Eastern Europe', 'Eastern European'],
  ['Europe', 'European'],
  ['Latin America', 'Latin American'],
  ['Middle East', 'Middle Eastern'],
  ['North Africa', 'North African'],
  ['North America', 'North American'],
  ['South America', 'South American'],
  ['South Asia', 'South Asian'],
  ['Southeast Asia', 'Southeast Asian'],
  ['Southern Africa', 'Southern African'],
  ['West Africa', 'West African'],
  ['Western Balkans', 'Western Balkan'],
  ['Western Europe', 'Western European']
]
