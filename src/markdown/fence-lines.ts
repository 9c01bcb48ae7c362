// Lines of three colons or more, as blocks of their own: the fences of Pandoc's divs and of directives.
import type {Literal} from 'mdast'
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State} from 'micromark-util-types'

declare module 'mdast' {
  interface RootContentMap {
    fenceLine: FenceLine
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fenceLine: 'fenceLine'
  }
}

/** A fence as it stands; `divs.ts` makes blocks of those that belong together. */
export interface FenceLine extends Literal {
  readonly type: 'fenceLine'
}

/** `:::`, `::: notes`, `:::chart[Label]{form=bar}`, `:::: {.columns} ::::`. Other words behind the colons make it a paragraph. */
export const FENCE =
  /^:{3,}[ \t]*(?:\{([^{}]*)\}|([A-Za-z][\w-]*)(?:\[([^\]]*)\])?[ \t]*(?:\{([^{}]*)\})?)?[ \t]*:*[ \t]*$/

const COLON = 58
/** A fence is short; a longer line is text. */
const LONGEST = 400

const isEnd = (code: Code): boolean => code === null || (code < -2 && code > -6)

const fenceLine: Construct = {
  name: 'fenceLine',
  tokenize(effects, ok, nok) {
    let line = ''
    const inside: State = (code) => {
      if (isEnd(code)) {
        effects.exit('fenceLine')
        return FENCE.test(line) ? ok(code) : nok(code)
      }
      if (line.length > LONGEST || (line.length < 3 && code !== COLON)) return nok(code)
      line += code !== null && code >= 0 ? String.fromCodePoint(code) : ' '
      effects.consume(code)
      return inside
    }
    return (code) => {
      effects.enter('fenceLine')
      return inside(code)
    }
  }
}

/** For micromark: a fence may stand right below a paragraph. */
export const fenceLines: Extension = {flow: {[COLON]: fenceLine}}

/** For mdast: a node `fenceLine` a fence. */
export const fenceLinesFromMarkdown: FromMarkdown = {
  enter: {
    fenceLine(token) {
      this.enter({type: 'fenceLine', value: this.sliceSerialize(token)}, token)
    }
  },
  exit: {
    fenceLine(token) {
      this.exit(token)
    }
  }
}
