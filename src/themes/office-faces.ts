// Families that Office has for scripts that a theme's own family lacks; data.

export interface OfficeFace {
  /** ISO 15924, as a theme part names scripts. */
  readonly script: string
  /** Languages whose runs ask for it, as BCP 47 begins them. */
  readonly languages: readonly string[]
  /** East Asian scripts and complex ones have a slot of their own in a run. */
  readonly slot: 'ea' | 'cs'
  readonly family: string
}

/** Installed with Windows and Office since 2013, and with Office for Mac. */
export const officeFaces: readonly OfficeFace[] = [
  {script: 'Jpan', languages: ['ja'], slot: 'ea', family: 'Yu Gothic'},
  {script: 'Hang', languages: ['ko'], slot: 'ea', family: 'Malgun Gothic'},
  {script: 'Hans', languages: ['zh'], slot: 'ea', family: 'Microsoft YaHei'},
  {script: 'Hant', languages: ['zh-Hant', 'zh-TW', 'zh-HK'], slot: 'ea', family: 'Microsoft JhengHei'},
  {script: 'Arab', languages: ['ar', 'fa', 'ur', 'ps'], slot: 'cs', family: 'Arial'},
  {script: 'Hebr', languages: ['he', 'yi'], slot: 'cs', family: 'Arial'},
  {script: 'Thai', languages: ['th'], slot: 'cs', family: 'Leelawadee UI'},
  {script: 'Khmr', languages: ['km'], slot: 'cs', family: 'Leelawadee UI'},
  {script: 'Laoo', languages: ['lo'], slot: 'cs', family: 'Leelawadee UI'},
  {script: 'Deva', languages: ['hi', 'mr', 'ne'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Beng', languages: ['bn', 'as'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Guru', languages: ['pa'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Gujr', languages: ['gu'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Taml', languages: ['ta'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Telu', languages: ['te'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Knda', languages: ['kn'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Mlym', languages: ['ml'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Sinh', languages: ['si'], slot: 'cs', family: 'Nirmala UI'},
  {script: 'Mymr', languages: ['my'], slot: 'cs', family: 'Myanmar Text'},
  {script: 'Ethi', languages: ['am', 'ti'], slot: 'cs', family: 'Ebrima'}
]

/** The family for a language, the longest beginning of its tag first; undefined where the theme's own will do. */
export const officeFaceFor = (language: string): OfficeFace | undefined =>
  [...officeFaces]
    .reverse()
    .find(({languages}) => languages.some((each) => language === each || language.startsWith(`${each}-`)))
