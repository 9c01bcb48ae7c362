// In place of fontkit in the bundle: its tables of scripts and shapes are unpacked when it is loaded, so it is loaded when
// the first font is opened with it. A deck of Latin words opens none.
const fontkit = () => require('../../node_modules/fontkit/dist/main.cjs')

module.exports = {
  create: (...given) => fontkit().create(...given)
}
