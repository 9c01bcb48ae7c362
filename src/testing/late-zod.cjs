// In place of zod in the bundle: it defines some hundred kinds of values when it is loaded, so it is loaded with the first
// schema. A Markdown file without fields of a form needs none.
const zod = () => require('../../node_modules/zod/index.js')

module.exports = {
  get z() {
    return zod().z
  }
}
