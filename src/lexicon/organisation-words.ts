// Nouns that make a name the name of an organisation. Source: compiled for this project from general knowledge.

const split = (words: string) => words.split(/\s+/u).filter((word) => word !== '')

/** Head nouns: `Ministry of Health`, `Caspian Policy Center`. In the form they are printed in. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  split(`
Academy Administration Agency Alliance Army Assembly Association Authority Bank Bar Board Brigade Broadcasting Bureau Cabinet Caucus Center Centre Chamber
Church Club Coalition College Command Commission Commissioner Committee Commonwealth Community Companies Company Conference Confederation Congress Consortium
Constabulary Convention Cooperative Corporation Corps Council Court Department Directorate Division Duma Embassy Exchange Executive Federation Force Forces
Foundation Front Fund Government Group Guard Hospital Initiative Inspectorate Institute Institution Intelligence Knesset Laboratory League Legislature
Liberation Mission Ministry Mosque Movement Museum Navy Network Observatory Office Ombudsman Order Organisation Organization Panel Parliament Partnership
Party Pact Platform Police Post Press Programme Program Province Register Regiment Registry Republic Reserve School Secretariat Senate Service Services
Society Squad Station Summit Syndicate Task Team Times Trade Treasury Treaty Tribunal Trust Union University Verkhovna Watch Workers Tribune Herald Journal Gazette
Guardian Telegraph Courier Chronicle Observer Review Reuters Airlines Airways Bundestag Bundesbank Inc Ltd LLC PLC GmbH Corp`)
)

/** Organisations known by a bare name or a nickname; all met in general news. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set([
  'Taliban',
  'Hamas',
  'Hezbollah',
  'Houthis',
  'Interpol',
  'Europol',
  'Frontex',
  'Eurostat',
  'Gazprom',
  'Rosneft',
  'Boko Haram',
  'al-Qaeda',
  'al-Shabaab',
  'Islamic State',
  'Wagner',
  'Amnesty International',
  'Human Rights Watch',
  'Greenpeace',
  'Transparency International',
  'Médecins Sans Frontières',
  'Oxfam',
  'Bundeswehr',
  'Bundesrat',
  'Mossad',
  'Roskomnadzor',
  'Supreme Court',
  'European Union',
  'United Nations',
  'African Union',
  'Arab League',
  'Eurasian Economic Union',
  'World Bank',
  'Federal Reserve',
  'Red Cross',
  'Red Crescent'
])

/** Acronyms of organisations that news does not explain. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  split(`UN U.N. EU E.U. NATO WHO IMF OECD OPEC OPEC+ UNICEF UNHCR UNESCO UNDP UNEP WTO WFP FAO ILO IAEA ICC ICJ OSCE ASEAN CSTO ECB FBI CIA NSA NASA FDA EPA IPCC BBC
  CNN AFP AP NHS ECOWAS IRA ISIS ISIL IGAD SADC MERCOSUR CARICOM BRICS G7 G8 G20 GCC CDC FEMA NGO NGOs`).filter(
    (word) => !/^NGO/u.test(word)
  )
)
