import {editXml, SLIDES} from '../package.ts'
import type {Repair} from './index.ts'

/** A line break has a size too: without one it is 18, and the line before it as high as that. */
export const lineBreaks: Repair = (parts) => {
  editXml(parts, SLIDES, (xml) =>
    xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
      const size = / sz="(\d+)"/.exec(paragraph)?.[1]
      return size ? paragraph.replace(/<a:br\/>/g, `<a:br><a:rPr sz="${size}"/></a:br>`) : paragraph
    })
  )
}
