// Which font file draws which characters: the run's own, or the fallback that is made for them.
import type {FallbackFace} from '../../model/theme.ts'
import {remember} from '../../remember.ts'
import {fallbackFaces} from '../../themes/fallback-faces.ts'
import type {Measure} from '../measure.ts'
import {clustersOf, isEmoji, isInvisible} from './clusters.ts'
import {isCommon} from './common.ts'
import {isFullWidth, scriptOf} from './script-of.ts'

/** Text of one font; `font` is undefined where no face has it. */
export interface Piece {
  readonly text: string
  readonly font: string | undefined
}

export interface Faces {
  /**
   * The text cut where its font changes, in its order, each sign in one piece. `own` is the font file that the text is
   * set in; `lang` says whose forms of Chinese characters it wants, '' for any.
   */
  pieces(text: string, own: string, lang: string): readonly Piece[]
}

/** Files of the faces for scripts from right to left; all have a space. */
const RIGHT_TO_LEFT = new Set(
  fallbackFaces
    .filter(({scripts}) => scripts.includes('Arab') || scripts.includes('Hebr'))
    .flatMap(({regular, bold}) => [regular, bold])
)
const IDEOGRAPHS = ['Hani', 'Kana', 'Hang']
/** The face whose forms a language wants comes first, or that of a script where no language is known. */
const FIRST_FOR: Readonly<Record<string, string>> = {
  ja: 'biz-udpgothic',
  Kana: 'biz-udpgothic',
  ko: 'nanum-gothic',
  Hang: 'nanum-gothic',
  zh: 'noto-sans-sc'
}

const known = new WeakMap<Measure, Faces>()

/** Faces over the fonts of a measure; the same for all that measure with it, as what was found is kept. */
export function facesOf(measure: Measure): Faces {
  const faces = known.get(measure) ?? facesOver(measure)
  known.set(measure, faces)
  return faces
}

function facesOver(measure: Measure): Faces {
  const found = new Map<string, string | undefined>()
  const cut = new Map<string, readonly Piece[]>()
  const fontFor = (cluster: string, own: string, lang: string) =>
    remember(found, `${own}\n${lang}\n${cluster}`, () =>
      candidates(cluster, own, lang).find((file) => draws(file, cluster, measure))
    )
  return {
    pieces: (text, own, lang) =>
      isCommon(text)
        ? [{text, font: own}]
        : remember(cut, `${own}\n${lang}\n${text}`, () => cutUp(text, own, (each) => fontFor(each, own, lang)))
  }
}

function cutUp(text: string, own: string, fontFor: (cluster: string) => string | undefined): readonly Piece[] {
  const pieces: {text: string; font: string | undefined}[] = []
  const add = (part: string, font: string | undefined) => {
    const last = pieces.at(-1)
    if (last && last.font === font) last.text += part
    else if (part !== '') pieces.push({text: part, font})
  }
  for (const cluster of clustersOf(text)) {
    const last = pieces.at(-1)?.font
    // A space goes on in the face of a word from right to left, so that a sentence is not cut at each.
    if (isInvisible(cluster) || (cluster === ' ' && last !== undefined && RIGHT_TO_LEFT.has(last)))
      add(cluster, last ?? own)
    else add(cluster, fontFor(cluster))
  }
  return pieces
}

const isBold = (font: string): boolean => /Bold/.test(font)

/** Font files in the order in which they are asked for a sign. */
function candidates(cluster: string, own: string, lang: string): readonly string[] {
  const fileOf = (face: FallbackFace) => (isBold(own) ? face.bold : face.regular)
  const made = (script: string) => fallbackFaces.filter(({scripts}) => scripts.includes(script))
  const general = [...made('Zsym'), ...made('Zmth'), ...made('Zsye')]
  if (isEmoji(cluster)) return [...made('Zsye').map(fileOf), own, ...general.map(fileOf)]
  const code = scriptOf(cluster)?.code
  const wide = isFullWidth(cluster) || (code !== undefined && IDEOGRAPHS.includes(code))
  const special = wide
    ? inOrderFor(
        lang === '' ? code : lang,
        fallbackFaces.filter(({scripts}) => scripts.some((script) => IDEOGRAPHS.includes(script)))
      )
    : code === undefined
      ? []
      : made(code)
  return [own, ...[...special, ...general].map(fileOf)]
}

/** Those of a language first, or of a script where no language is known. */
function inOrderFor(wish: string | undefined, faces: readonly FallbackFace[]): readonly FallbackFace[] {
  const first = FIRST_FOR[wish?.split('-')[0] ?? ''] ?? FIRST_FOR.zh
  return [...faces].sort((a, b) => Number(b.package.endsWith(`/${first}`)) - Number(a.package.endsWith(`/${first}`)))
}

/** Whether a font has all that is seen of a sign, and has a sequence of emoji as one glyph. */
function draws(file: string, cluster: string, measure: Measure): boolean {
  if (!measure.exists(file)) return false
  const seen = [...cluster].filter((character) => !isInvisible(character))
  if (!seen.every((character) => measure.has(file, character.codePointAt(0) ?? 0))) return false
  return !isEmoji(cluster) || [...cluster].length === 1 || measure.isOneGlyph(file, cluster)
}
