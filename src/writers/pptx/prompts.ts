// Words that stand in the placeholders of master and layouts. PowerPoint shows its own on slides, in the language of the program.

export interface Prompts {
  readonly title: string
  readonly subtitle: string
  readonly text: string
  readonly picture: string
}

/** By primary language; another language gets the signs that need none. */
const PROMPTS: Readonly<Record<string, Prompts>> = {
  en: {title: 'Title', subtitle: 'Subtitle', text: 'Text', picture: 'Picture'},
  de: {title: 'Titel', subtitle: 'Untertitel', text: 'Text', picture: 'Bild'},
  fr: {title: 'Titre', subtitle: 'Sous-titre', text: 'Texte', picture: 'Image'},
  es: {title: 'Título', subtitle: 'Subtítulo', text: 'Texto', picture: 'Imagen'},
  it: {title: 'Titolo', subtitle: 'Sottotitolo', text: 'Testo', picture: 'Immagine'},
  pt: {title: 'Título', subtitle: 'Subtítulo', text: 'Texto', picture: 'Imagem'},
  nl: {title: 'Titel', subtitle: 'Ondertitel', text: 'Tekst', picture: 'Afbeelding'},
  pl: {title: 'Tytuł', subtitle: 'Podtytuł', text: 'Tekst', picture: 'Obraz'},
  uk: {title: 'Назва', subtitle: 'Підзаголовок', text: 'Текст', picture: 'Зображення'},
  ru: {title: 'Заголовок', subtitle: 'Подзаголовок', text: 'Текст', picture: 'Рисунок'}
}
const NEUTRAL: Prompts = {title: '…', subtitle: '…', text: '…', picture: '…'}

/** The words for a language, `en-GB`. */
export const promptsIn = (lang: string): Prompts => PROMPTS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? NEUTRAL
