/** Words that an acronym may pass over. Source: articles, conjunctions and short prepositions of English and of names taken from French, Spanish, German. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of for and or in on to at by with from as under against into per between among within via & de la le les des du et pour el los las y para der die das und für di da do e'.split(
    ' '
  )
)
