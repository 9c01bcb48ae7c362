// Members of the United Nations, its two observers, and Kosovo and Taiwan, with the words by which news names them and
// their governments. Source: written for this project from general knowledge; capitals as of 2024.

export interface Country {
  readonly name: string
  /** '' when the capital has the country's name. */
  readonly capital: string
  /** Adjectives and names of the people, singular and plural. */
  readonly demonyms: readonly string[]
  /** Other names, and places that stand for the government: `U.S.`, `the Kremlin`. */
  readonly aliases: readonly string[]
}

/** `Name | capital | demonyms | aliases`; a demonym in -n also has the plural in -s. */
const TABLE = `
Afghanistan | Kabul | Afghan |
Albania | Tirana | Albanian |
Algeria | Algiers | Algerian |
Andorra | Andorra la Vella | Andorran |
Angola | Luanda | Angolan |
Antigua and Barbuda | Saint John's | Antiguan, Barbudan | Antigua
Argentina | Buenos Aires | Argentine, Argentines, Argentinian | Casa Rosada
Armenia | Yerevan | Armenian |
Australia | Canberra | Australian |
Austria | Vienna | Austrian |
Azerbaijan | Baku | Azerbaijani, Azerbaijanis, Azeri, Azeris |
Bahamas | Nassau | Bahamian | The Bahamas
Bahrain | Manama | Bahraini, Bahrainis |
Bangladesh | Dhaka | Bangladeshi, Bangladeshis |
Barbados | Bridgetown | Barbadian |
Belarus | Minsk | Belarusian, Belarussian |
Belgium | Brussels | Belgian |
Belize | Belmopan | Belizean |
Benin | Porto-Novo | Beninese |
Bhutan | Thimphu | Bhutanese |
Bolivia | La Paz | Bolivian | Sucre
Bosnia and Herzegovina | Sarajevo | Bosnian, Herzegovinian | Bosnia, Bosnia-Herzegovina
Botswana | Gaborone | Botswanan, Batswana, Motswana |
Brazil | Brasília | Brazilian | Brasilia
Brunei | Bandar Seri Begawan | Bruneian | Brunei Darussalam
Bulgaria | Sofia | Bulgarian |
Burkina Faso | Ouagadougou | Burkinabe, Burkinabè |
Burundi | Gitega | Burundian | Bujumbura
Cabo Verde | Praia | Cabo Verdean, Cape Verdean | Cape Verde
Cambodia | Phnom Penh | Cambodian |
Cameroon | Yaoundé | Cameroonian | Yaounde
Canada | Ottawa | Canadian |
Central African Republic | Bangui | Central African |
Chad | N'Djamena | Chadian | N’Djamena
Chile | Santiago | Chilean |
China | Beijing | Chinese | People's Republic of China, PRC, Zhongnanhai
Colombia | Bogotá | Colombian | Bogota
Comoros | Moroni | Comoran, Comorian |
Congo | Brazzaville | Congolese | Republic of the Congo, Congo-Brazzaville
Costa Rica | San José | Costa Rican | San Jose
Côte d'Ivoire | Yamoussoukro | Ivorian | Ivory Coast, Côte d’Ivoire, Cote d'Ivoire, Abidjan
Croatia | Zagreb | Croatian, Croat, Croats |
Cuba | Havana | Cuban |
Cyprus | Nicosia | Cypriot, Cypriots |
Czechia | Prague | Czech, Czechs | Czech Republic
Democratic Republic of the Congo | Kinshasa | | DR Congo, DRC, Democratic Republic of Congo
Denmark | Copenhagen | Danish, Dane, Danes |
Djibouti | | Djiboutian |
Dominica | Roseau | |
Dominican Republic | Santo Domingo | Dominican |
Ecuador | Quito | Ecuadorian, Ecuadorean |
Egypt | Cairo | Egyptian |
El Salvador | San Salvador | Salvadoran, Salvadorean |
Equatorial Guinea | Malabo | Equatorial Guinean, Equatoguinean |
Eritrea | Asmara | Eritrean |
Estonia | Tallinn | Estonian |
Eswatini | Mbabane | Swazi, Swazis | Swaziland
Ethiopia | Addis Ababa | Ethiopian |
Fiji | Suva | Fijian |
Finland | Helsinki | Finnish, Finn, Finns |
France | Paris | French, Frenchman, Frenchwoman | Élysée, Elysée, Elysee, Quai d'Orsay, Quai d’Orsay
Gabon | Libreville | Gabonese |
Gambia | Banjul | Gambian | The Gambia
Georgia | Tbilisi | Georgian |
Germany | Berlin | German |
Ghana | Accra | Ghanaian |
Greece | Athens | Greek, Greeks |
Grenada | Saint George's | Grenadian |
Guatemala | Guatemala City | Guatemalan |
Guinea | Conakry | Guinean |
Guinea-Bissau | Bissau | Bissau-Guinean |
Guyana | Georgetown | Guyanese |
Haiti | Port-au-Prince | Haitian |
Honduras | Tegucigalpa | Honduran |
Hungary | Budapest | Hungarian |
Iceland | Reykjavík | Icelandic, Icelander, Icelanders | Reykjavik
India | New Delhi | Indian | Delhi
Indonesia | Jakarta | Indonesian |
Iran | Tehran | Iranian | Teheran
Iraq | Baghdad | Iraqi, Iraqis |
Ireland | Dublin | Irish, Irishman, Irishwoman | Republic of Ireland
Israel | Jerusalem | Israeli, Israelis |
Italy | Rome | Italian |
Jamaica | Kingston | Jamaican |
Japan | Tokyo | Japanese |
Jordan | Amman | Jordanian |
Kazakhstan | Astana | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Nur-Sultan
Kenya | Nairobi | Kenyan |
Kiribati | Tarawa | I-Kiribati |
Kosovo | Pristina | Kosovar, Kosovars, Kosovan | Prishtina
Kuwait | Kuwait City | Kuwaiti, Kuwaitis |
Kyrgyzstan | Bishkek | Kyrgyz, Kyrgyzstani, Kyrgyzstanis | Kyrgyz Republic
Laos | Vientiane | Lao, Laotian |
Latvia | Riga | Latvian |
Lebanon | Beirut | Lebanese |
Lesotho | Maseru | Basotho, Mosotho |
Liberia | Monrovia | Liberian |
Libya | Tripoli | Libyan |
Liechtenstein | Vaduz | Liechtensteiner, Liechtensteiners |
Lithuania | Vilnius | Lithuanian |
Luxembourg | | Luxembourger, Luxembourgers, Luxembourgish |
Madagascar | Antananarivo | Malagasy |
Malawi | Lilongwe | Malawian |
Malaysia | Kuala Lumpur | Malaysian | Putrajaya
Maldives | Malé | Maldivian |
Mali | Bamako | Malian |
Malta | Valletta | Maltese |
Marshall Islands | Majuro | Marshallese |
Mauritania | Nouakchott | Mauritanian |
Mauritius | Port Louis | Mauritian |
Mexico | Mexico City | Mexican |
Micronesia | Palikir | Micronesian |
Moldova | Chișinău | Moldovan | Chisinau
Monaco | | Monégasque, Monacan |
Mongolia | Ulaanbaatar | Mongolian | Ulan Bator
Montenegro | Podgorica | Montenegrin |
Morocco | Rabat | Moroccan |
Mozambique | Maputo | Mozambican |
Myanmar | Naypyidaw | Burmese | Burma, Naypyitaw, Rangoon, Yangon
Namibia | Windhoek | Namibian |
Nauru | Yaren | Nauruan |
Nepal | Kathmandu | Nepali, Nepalis, Nepalese |
Netherlands | The Hague | Dutch, Dutchman, Dutchwoman | The Netherlands, Holland, Amsterdam
New Zealand | Wellington | New Zealander, New Zealanders |
Nicaragua | Managua | Nicaraguan |
Niger | Niamey | Nigerien |
Nigeria | Abuja | Nigerian |
North Korea | Pyongyang | North Korean | DPRK, Democratic People's Republic of Korea
North Macedonia | Skopje | Macedonian, North Macedonian | Macedonia
Norway | Oslo | Norwegian |
Oman | Muscat | Omani, Omanis |
Pakistan | Islamabad | Pakistani, Pakistanis | Rawalpindi
Palau | Ngerulmud | Palauan |
Palestine | Ramallah | Palestinian | State of Palestine
Panama | Panama City | Panamanian |
Papua New Guinea | Port Moresby | Papua New Guinean |
Paraguay | Asunción | Paraguayan | Asuncion
Peru | Lima | Peruvian |
Philippines | Manila | Filipino, Filipinos, Filipina, Philippine | Malacañang
Poland | Warsaw | Polish, Pole, Poles |
Portugal | Lisbon | Portuguese |
Qatar | Doha | Qatari, Qataris |
Romania | Bucharest | Romanian |
Russia | Moscow | Russian | Kremlin, Russian Federation
Rwanda | Kigali | Rwandan |
Saint Kitts and Nevis | Basseterre | Kittitian, Nevisian | St. Kitts and Nevis
Saint Lucia | Castries | Saint Lucian | St. Lucia
Saint Vincent and the Grenadines | Kingstown | Vincentian | St. Vincent and the Grenadines, Saint Vincent
Samoa | Apia | Samoan |
San Marino | | Sammarinese |
São Tomé and Príncipe | São Tomé | Santomean | Sao Tome and Principe
Saudi Arabia | Riyadh | Saudi, Saudis, Saudi Arabian |
Senegal | Dakar | Senegalese |
Serbia | Belgrade | Serbian, Serb, Serbs |
Seychelles | Victoria | Seychellois |
Sierra Leone | Freetown | Sierra Leonean |
Singapore | | Singaporean |
Slovakia | Bratislava | Slovak, Slovaks | Slovak Republic
Slovenia | Ljubljana | Slovenian, Slovene, Slovenes |
Solomon Islands | Honiara | Solomon Islander, Solomon Islanders |
Somalia | Mogadishu | Somali, Somalis |
South Africa | Pretoria | South African |
South Korea | Seoul | South Korean, Korean | Republic of Korea, Blue House
South Sudan | Juba | South Sudanese |
Spain | Madrid | Spanish, Spaniard, Spaniards |
Sri Lanka | Colombo | Sri Lankan |
Sudan | Khartoum | Sudanese |
Suriname | Paramaribo | Surinamese |
Sweden | Stockholm | Swedish, Swede, Swedes |
Switzerland | Bern | Swiss | Berne
Syria | Damascus | Syrian |
Taiwan | Taipei | Taiwanese | Republic of China
Tajikistan | Dushanbe | Tajik, Tajiks, Tajikistani, Tajikistanis |
Tanzania | Dodoma | Tanzanian | Dar es Salaam
Thailand | Bangkok | Thai, Thais |
Timor-Leste | Dili | Timorese | East Timor
Togo | Lomé | Togolese | Lome
Tonga | Nuku'alofa | Tongan |
Trinidad and Tobago | Port of Spain | Trinidadian, Tobagonian | Trinidad
Tunisia | Tunis | Tunisian |
Türkiye | Ankara | Turkish, Turk, Turks | Turkey
Turkmenistan | Ashgabat | Turkmen, Turkmens | Ashkhabad
Tuvalu | Funafuti | Tuvaluan |
Uganda | Kampala | Ugandan |
Ukraine | Kyiv | Ukrainian | Kiev
United Arab Emirates | Abu Dhabi | Emirati, Emiratis | UAE, U.A.E.
United Kingdom | London | British, Briton, Britons | Britain, Great Britain, UK, U.K., Downing Street, Whitehall, Westminster
United States | Washington | American | U.S., US, USA, U.S.A., United States of America, America, White House, Washington, D.C., Washington DC, State Department, Pentagon, Capitol Hill
Uruguay | Montevideo | Uruguayan |
Uzbekistan | Tashkent | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis |
Vanuatu | Port Vila | Ni-Vanuatu |
Vatican City | | Vatican | Holy See
Venezuela | Caracas | Venezuelan | Miraflores
Vietnam | Hanoi | Vietnamese | Viet Nam
Yemen | Sanaa | Yemeni, Yemenis | Sana'a, Aden
Zambia | Lusaka | Zambian |
Zimbabwe | Harare | Zimbabwean |`

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
/** `D.C.` belongs to what stands before its comma. */
const joined = (aliases: readonly string[]): string[] =>
  aliases.map((word) => (word === 'D.C.' ? 'Washington, D.C.' : word))
const withPlurals = (demonyms: readonly string[]): string[] =>
  demonyms.flatMap((word) =>
    /(?:an|ian|ean|on|en|un|in)$/u.test(word) && !/(?:French|Dutch|Irish)(?:wo)?man$/u.test(word)
      ? [word, `${word}s`]
      : [word]
  )

/** By name, in the order of the table. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', capital = '', demonyms, aliases] = line.split('|').map((cell) => cell.trim())
    return {name, capital, demonyms: withPlurals(list(demonyms)), aliases: joined(list(aliases))}
  })
