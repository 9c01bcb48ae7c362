// Currencies: canonical name, words (lower case; the last one can stand alone), ISO 4217 codes, signs as printed.

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
Costa Rican colón | colón, colon, colones | ₡ CRC
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
Afghan afghani | afghanis | AFN ؋
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

/** Names of all currencies. */
export const CURRENCY_NAMES: ReadonlySet<string> = new Set([...CURRENCIES.words.values(), ...CURRENCIES.signs.values()])

/** Words near a number of pounds that make them money and not weight. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'cost costs costing spend spent spends spending pay pays paid paying price prices priced worth fund funds funded funding invest invested investment budget tax taxes loan loans grant grants money revenue revenues profit profits debt aid raise raised raising save saved saving savings earn earned fine fined fee fees bill sold sell bought buy buys subsidy subsidies million billion economy exports imports'.split(
    ' '
  )
)
