// Currencies: canonical name, words (lower case; the last one can stand alone), ISO 4217 codes, signs as printed.
// Names and codes after ISO 4217 (list one, active currencies). Codes that are words in capitals (`ALL`, `TOP`, `CUP`) are left out.

/** `canonical | words, separated by commas | codes and signs, separated by spaces` */
const TABLE = `
dollar | dollar, dollars, buck, bucks | $
US dollar | us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, united states dollars | USD US$ $US
Australian dollar | australian dollar, australian dollars | AUD A$ AU$ AUD$ $A
Canadian dollar | canadian dollar, canadian dollars | CAD C$ CA$ CAD$
Hong Kong dollar | hong kong dollar, hong kong dollars | HKD HK$
New Zealand dollar | new zealand dollar, new zealand dollars | NZD NZ$ NZD$
Singapore dollar | singapore dollar, singapore dollars | SGD S$
Taiwan dollar | taiwan dollar, taiwan dollars | TWD NT$
pound sterling | pound sterling, pounds sterling, sterling, british pound, british pounds | £ GBP UK£
Egyptian pound | egyptian pound, egyptian pounds | EGP
euro | euro, euros | € EUR
euro cent | euro cent, euro cents |
cent | cent, cents | ¢
pence | pence, penny | p
Japanese yen | yen, japanese yen | ¥ JPY
Chinese yuan | yuan, renminbi, rmb, chinese yuan, kuai, yuan renminbi | CNY RMB 元 CN¥
South Korean won | won, korean won, south korean won | ₩ KRW
Indian rupee | indian rupee, indian rupees | ₹ INR Rs
rupee | rupee, rupees |
Pakistani rupee | pakistani rupee, pakistani rupees | PKR
Indonesian rupiah | rupiah, indonesian rupiah | IDR Rp
Russian ruble | ruble, rubles, rouble, roubles | ₽ RUB
Ukrainian hryvnia | hryvnia, hryvnias | ₴ UAH
Kazakhstani tenge | tenge | ₸ KZT
Uzbekistani som | uzbek som, uzbek soum | UZS
Tajikistani somoni | somoni | TJS
Georgian lari | lari | ₾ GEL
Armenian dram | armenian dram, armenian drams | AMD
Azerbaijani manat | manat, manats | ₼ AZN
Turkish lira | lira, turkish lira, turkish liras | ₺ TRY
Lebanese pound | lebanese pound, lebanese pounds | LBP
Israeli shekel | israeli shekel, israeli shekels | ₪ ILS NIS
shekel | shekel, shekels |
Swiss franc | swiss franc, swiss francs | CHF
franc | franc, francs |
Swedish krona | krona, kronor, swedish krona, swedish kronor | SEK
Danish krone | danish krone, danish kroner | DKK
Norwegian krone | norwegian krone, norwegian kroner | NOK
krone | krone, kroner |
Icelandic krona | icelandic krona | ISK
Polish zloty | zloty, zlotys | zł PLN
Czech koruna | koruna, korunas | CZK
Hungarian forint | forint, forints | HUF
Romanian leu | lei, romanian lei | RON
Bulgarian lev | leva, bulgarian lev | BGN
Croatian kuna | kuna, croatian kuna | HRK kn
Serbian dinar | serbian dinar, serbian dinars | RSD
dinar | dinar, dinars |
Iraqi dinar | iraqi dinar, iraqi dinars | IQD
Iranian rial | rial, rials, iranian rial, iranian rials | IRR
Saudi riyal | riyal, riyals, saudi riyal, saudi riyals | SAR
UAE dirham | dirham, dirhams | AED
Brazilian real | reais, brazilian real, brazilian reais | R$ BRL
Mexican peso | mexican peso, mexican pesos | MXN
Argentine peso | argentine peso, argentine pesos | ARS
Chilean peso | chilean peso, chilean pesos | CLP
Colombian peso | colombian peso, colombian pesos | COP
Philippine peso | philippine peso, philippine pesos | ₱ PHP
peso | peso, pesos |
peseta | peseta, pesetas | ESP
Finnish markka | finnish markka, markka |
Netherlands guilder | dutch guilder, dutch guilders, guilders, guilder | NLG
German mark | german mark, german marks, deutsche marks, deutschmarks | DEM
Costa Rican colón | colón, colones | ₡ CRC
Peruvian sol | soles | PEN
South African rand | rand | ZAR
Nigerian naira | naira | ₦ NGN
Kenyan shilling | kenyan shilling, kenyan shillings | KES KSh
shilling | shilling, shillings |
Ghanaian cedi | cedi, cedis | ₵ GHS
Ethiopian birr | birr | ETB
Thai baht | baht | ฿ THB
Vietnamese dong | dong | ₫ VND
Malaysian ringgit | ringgit | RM MYR
Bangladeshi taka | taka | ৳ BDT
Afghan afghani | afghanis, afghani | AFN ؋
Albanian lek | lek, leke, lekë, albanian lek |
Algerian dinar | algerian dinar, algerian dinars | DZD
Angolan kwanza | kwanza, kwanzas | AOA
Bahraini dinar | bahraini dinar, bahraini dinars | BHD
Barbadian dollar | barbadian dollar, barbadian dollars | BBD Bds$
Belarusian ruble | belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles | BYN
Belize dollar | belize dollar, belize dollars | BZD BZ$
Bolivian boliviano | boliviano, bolivianos | BOB
Bosnian mark | convertible mark, convertible marks |
Botswana pula | pula | BWP
Burundian franc | burundian franc, burundian francs | BIF
Cambodian riel | riel, riels | KHR
Cape Verdean escudo | escudo, escudos | CVE
Central African CFA franc | | XAF FCFA
West African CFA franc | cfa franc, cfa francs | XOF
Congolese franc | congolese franc, congolese francs | CDF
Cuban peso | cuban peso, cuban pesos |
Djiboutian franc | djiboutian franc, djiboutian francs | DJF
Dominican peso | dominican peso, dominican pesos | DOP RD$
East Caribbean dollar | east caribbean dollar, east caribbean dollars | XCD EC$
Eritrean nakfa | nakfa | ERN
Fijian dollar | fijian dollar, fijian dollars, fiji dollar, fiji dollars | FJD FJ$
Gambian dalasi | dalasi, dalasis | GMD
Guatemalan quetzal | quetzal, quetzales | GTQ
Guinean franc | guinean franc, guinean francs | GNF
Guyanese dollar | guyanese dollar, guyanese dollars | GYD GY$
Haitian gourde | gourde, gourdes | HTG
Honduran lempira | lempira, lempiras | HNL
Jamaican dollar | jamaican dollar, jamaican dollars | JMD J$
Jordanian dinar | jordanian dinar, jordanian dinars | JOD
Kuwaiti dinar | kuwaiti dinar, kuwaiti dinars | KWD
Kyrgyzstani som | kyrgyz som, kyrgyz soms | KGS
Lao kip | kip |
Lesotho loti | maloti, loti | LSL
Liberian dollar | liberian dollar, liberian dollars | LRD
Libyan dinar | libyan dinar, libyan dinars | LYD
Macanese pataca | pataca, patacas |
Macedonian denar | denar, denars, denari | MKD
Malagasy ariary | ariary | MGA
Malawian kwacha | malawian kwacha | MWK
Maldivian rufiyaa | rufiyaa | MVR
Mauritanian ouguiya | ouguiya | MRU
Mauritian rupee | mauritian rupee, mauritian rupees | MUR
Moldovan leu | moldovan leu, moldovan lei | MDL
Mongolian tugrik | tugrik, tugriks, tögrög, togrog | ₮ MNT
Moroccan dirham | moroccan dirham, moroccan dirhams | MAD
Mozambican metical | metical, meticais | MZN
Myanmar kyat | kyat, kyats | MMK
Namibian dollar | namibian dollar, namibian dollars | NAD N$
Nepalese rupee | nepalese rupee, nepalese rupees, nepali rupee, nepali rupees | NPR
Nicaraguan córdoba | córdoba, córdobas, cordoba, cordobas | NIO
Omani rial | omani rial, omani rials | OMR
Panamanian balboa | balboa, balboas | PAB
Papua New Guinean kina | kina | PGK
Paraguayan guaraní | guaraní, guaraníes, guarani, guaranies | ₲ PYG
Qatari riyal | qatari riyal, qatari riyals, qatari rial, qatari rials | QAR
Rwandan franc | rwandan franc, rwandan francs | RWF
Samoan tala | tala | WST
Seychellois rupee | seychelles rupee, seychelles rupees | SCR
Sierra Leonean leone | leone, leones | SLE
Solomon Islands dollar | solomon islands dollar, solomon islands dollars | SBD SI$
Somali shilling | somali shilling, somali shillings |
South Sudanese pound | south sudanese pound, south sudanese pounds | SSP
Sri Lankan rupee | sri lankan rupee, sri lankan rupees | LKR
Sudanese pound | sudanese pound, sudanese pounds | SDG
Surinamese dollar | surinamese dollar, surinamese dollars | SRD
Swazi lilangeni | emalangeni, lilangeni | SZL
Syrian pound | syrian pound, syrian pounds | SYP
Tanzanian shilling | tanzanian shilling, tanzanian shillings | TZS TSh
Tongan paʻanga | paanga |
Trinidad and Tobago dollar | trinidad and tobago dollar, trinidad and tobago dollars | TTD TT$
Tunisian dinar | tunisian dinar, tunisian dinars | TND
Turkmenistani manat | turkmen manat, turkmen manats | TMT
Ugandan shilling | ugandan shilling, ugandan shillings | UGX USh
Uruguayan peso | uruguayan peso, uruguayan pesos | UYU
Vanuatu vatu | vatu | VUV
Venezuelan bolívar | bolívar, bolívares, bolivar, bolivares | VES VEF
Yemeni rial | yemeni rial, yemeni rials | YER
Zambian kwacha | kwacha, zambian kwacha | ZMW
Zimbabwean dollar | zimbabwean dollar, zimbabwean dollars, zimbabwe dollar, zimbabwe dollars | ZWL
Bitcoin | bitcoin, bitcoins | ₿ BTC
Ether | ether | ETH
special drawing right | special drawing right, special drawing rights | SDR SDRs
`

export interface CurrencyForms {
  readonly words: ReadonlyMap<string, string>
  /** Signs and codes as printed. */
  readonly signs: ReadonlyMap<string, string>
  /** Signs of one currency that say no more than themselves (`$`, `€`), for a character class. */
  readonly characters: string
}

function parse(table: string): CurrencyForms {
  const words = new Map<string, string>()
  const signs = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [currency = '', forms = '', codes = ''] = line.split('|').map((part) => part.trim())
    for (const form of forms.split(',')) if (form.trim() !== '') words.set(form.trim(), currency)
    for (const code of codes.split(' ')) if (code !== '') signs.set(code, currency)
  }
  return {words, signs, characters: [...signs.keys()].filter((sign) => /^\p{Sc}$|^元$/u.test(sign)).join('')}
}

export const CURRENCIES: CurrencyForms = parse(TABLE)

/** The sign of the pound where a text was squeezed into ASCII, after the table of Unidecode. */
export const ASCII_POUND = 'PS'

/** First words of all names in words, so that most words need no further question. */
export const CURRENCY_STARTS: ReadonlySet<string> = new Set(
  [...CURRENCIES.words.keys()].map((words) => words.split(/[ .]/)[0] ?? '')
)

/** Codes with a scale: `30 MUSD`, `TEUR 250`, `EURm 12`, as annual reports print them. */
export function scaledCode(text: string): {readonly name: string; readonly factor: number} | undefined {
  const [, before, code = '', after] = /^(M|K|k|T)?([A-Z]{3})(m|mn|bn|k)?$/.exec(text) ?? []
  const name = CURRENCIES.signs.get(code)
  const factor = FACTORS[before ?? after ?? '']
  return name === undefined || factor === undefined ? undefined : {name, factor}
}
const FACTORS: Readonly<Record<string, number>> = {M: 1e6, m: 1e6, mn: 1e6, bn: 1e9, K: 1e3, k: 1e3, T: 1e3}

/** Names of all currencies. */
export const CURRENCY_NAMES: ReadonlySet<string> = new Set([...CURRENCIES.words.values(), ...CURRENCIES.signs.values()])

/** Words near a number of pounds that make them money and not weight. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'cost costs costing spend spent spends spending pay pays paid paying price prices priced worth fund funds funded funding invest invested investment budget tax taxes loan loans grant grants money revenue revenues profit profits debt aid raise raised raising save saved saving savings earn earned fine fined fee fees bill sold sell bought buy buys subsidy subsidies million billion economy exports imports'.split(
    ' '
  )
)
