// In place of parse5 in the bundle: it computes its table of character references when it is loaded, which takes as long
// as a hundred pages of text, so it is loaded when the first page of HTML is parsed.
const parse5 = () => require('../../node_modules/parse5/dist/index.js')

module.exports = {
  parse: (...given) => parse5().parse(...given),
  get Tokenizer() {
    return parse5().Tokenizer
  },
  get TokenizerMode() {
    return parse5().TokenizerMode
  }
}
