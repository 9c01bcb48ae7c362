// The commonest function words of the languages that sources are written in, without those that two of them share often.
// Enough to tell the language of a few sentences; after the frequency lists at the head of any grammar or corpus.
const TABLE = `
en the of and to in that is for with was as by are from which have has this were not
de der die das und ist nicht mit den von dem des sich auf für wird eine einer werden auch dass
fr le la les des et est dans que qui pour une sur par pas avec au du sont cette aux
es el la los las de y que en por con para una del se no es su como más fue
it il di che la per non una del della sono con gli nel dei alla delle anche è questo più
pt o de que e do da em um para não uma os com dos no na por mais as ao
nl de het een van en is dat niet op te zijn met voor aan door ook bij wordt naar deze
pl w i na z do się nie jest że to o przez od dla po oraz jak są przy które
tr ve bir bu için ile da de olarak olan daha gibi en çok ancak ise sonra kadar tarafından olduğu göre
ru и в не на что с по как это для из от за к о при но его был году
uk і в не на що з до та як за у від це для про його але або року під
ar في من على إلى أن التي عن مع هذا الذي هذه ما كان بين لا بعد كما أو قد ذلك
`

/** BCP 47 tag to function words in lower case. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [tag = '', ...words] = line.split(' ')
      return [tag, new Set(words)]
    })
)
