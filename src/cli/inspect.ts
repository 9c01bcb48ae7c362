import {basename, dirname, resolve} from 'node:path'
import {statementsOf} from '../briefing/statements.ts'
import {diskWorld} from '../disk.ts'
import {extract, refusalsIn} from '../extractors/index.ts'
import type {Extraction, Finding, Refusal} from '../model/finding.ts'
import type {Given, SourceDocument, SourceId} from '../model/source.ts'
import type {Diagnostic, Report} from '../model/stages.ts'
import {offsetOf} from '../prose/place.ts'
import {pointOf} from '../prose/point.ts'
import {readSource} from '../readers/index.ts'
import {ReadRefused, sha256} from '../world.ts'
import type {Command} from './commands.ts'
import type {Io} from './io.ts'
import {diagnosticsText, exitCodeOf, severityOf, sortDiagnostics} from './report.ts'

/** `precis inspect`: what reading and extracting see in one file; what needs the other sources is not there. */
export const inspect: Command = async (args, values, io) => {
  const diagnostics: Diagnostic[] = []
  const report: Report = (diagnostic) => diagnostics.push(diagnostic)
  const path = resolve(io.cwd, args[0] ?? '')
  const extraction = await extractionOf(path, io, report)
  const exit = exitCodeOf(extraction !== undefined, diagnostics, false)
  if (values.json) {
    const listed = sortDiagnostics(diagnostics).map((each) => ({severity: severityOf(each), ...each}))
    const left = extraction && {notLifted: notLifted(extraction), refusals: refusalsIn(extraction)}
    io.out(`${JSON.stringify({version: 1, exit, ...extraction, ...left, diagnostics: listed}, undefined, 2)}\n`)
    return exit
  }
  if (extraction !== undefined) io.out(inspectionText(extraction))
  io.err(diagnosticsText(diagnostics))
  return exit
}

async function extractionOf(path: string, io: Io, report: Report): Promise<Extraction | undefined> {
  const file = basename(path)
  const missing = (message: string): undefined => {
    report({rule: 'source-is-readable', file, message, hints: ['Name a text file.']})
    return undefined
  }
  const world = diskWorld(dirname(path), {out: '', env: io.env})
  try {
    const bytes = await world.read(file)
    if (bytes === undefined) return missing('There is no such file.')
    const document = readSource({id: file as SourceId, bytes, hash: sha256(bytes)}, report)
    return document && extract(document, report)
  } catch (error) {
    if (error instanceof ReadRefused) return missing(`The file is not read: ${error.reason}.`)
    throw error
  }
}

/** Sentences that may not be shown alone, and why. */
const notLifted = (extraction: Extraction): readonly {readonly sentence: number; readonly reason: string}[] =>
  statementsOf([extraction]).flatMap(({order, barred, dangling}) => {
    const reason = barred ?? (dangling === undefined ? undefined : `“${dangling}” points outside the sentence`)
    return reason === undefined ? [] : [{sentence: order, reason}]
  })

/** Everything as text: metadata, what was set aside, repairs, sentences, findings, and what rules looked at and left. */
export function inspectionText(extraction: Extraction): string {
  const {document, sentences, findings} = extraction
  const reasons = new Map(notLifted(extraction).map(({sentence, reason}) => [sentence, reason]))
  const place = (offset: number): string => {
    const {line, column} = pointOf(document.text, offset)
    return `${line}:${column}`
  }
  const paragraphs = document.passages.filter((passage) => passage.role !== 'heading').length
  const parts = [
    block(`${document.source}: ${document.format}`, [
      [`${document.text.length} characters`, `${paragraphs} blocks`, `${sentences.length} sentences`]
    ]),
    block('Metadata', metadataRows(document, place)),
    block(
      'Set aside',
      document.setAside.map(({span, reason, text}) => [place(span.start), reason, quoted(text)])
    ),
    block(
      'Repairs',
      document.repairs.map(({span, before, after, reason}) => [
        place(span.start),
        `${quoted(before)} → ${quoted(after)}`,
        reason
      ])
    ),
    block(
      'Sentences',
      sentences.map(({span, passage, text}) => [
        place(span.start),
        `¶ ${document.passages[passage]?.paragraph ?? ''}`,
        text
      ])
    ),
    block(
      'Not to be shown alone',
      sentences.flatMap(({span, index, text}) => {
        const reason = reasons.get(index)
        return reason === undefined ? [] : [[place(span.start), reason, quoted(text)]]
      })
    ),
    block(
      'Findings',
      findings.map((finding) => findingRow(document, finding, place))
    ),
    block(
      'Looked at and left',
      refusalsIn(extraction).map((refusal) => refusalRow(document, refusal, place))
    )
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`

const metadataRows = ({meta}: SourceDocument, place: (offset: number) => string): readonly (readonly string[])[] =>
  Object.entries(meta).map(([name, given]: [string, Given]) => [
    given.span ? place(given.span.start) : '',
    name,
    given.value,
    given.implied ? 'implied' : ''
  ])

function findingRow(document: SourceDocument, finding: Finding, place: (offset: number) => string): readonly string[] {
  const words = document.passages[finding.passage]?.text.slice(finding.start, finding.end) ?? ''
  const implied = finding.implied.length > 0 ? `implied: ${finding.implied.join(', ')}` : ''
  return [place(finding.span.start), finding.rule, quoted(words), valueText(finding.value), implied]
}

function refusalRow(document: SourceDocument, refusal: Refusal, place: (offset: number) => string): readonly string[] {
  const passage = document.passages[refusal.passage]
  const words = passage?.text.slice(refusal.start, refusal.end) ?? ''
  return [passage ? place(offsetOf(passage, refusal.start)) : '', refusal.rule, quoted(words), refusal.reason]
}

/** Of what was understood, the words and numbers; lists and records are in `--json`. */
const valueText = (value: Finding['value']): string =>
  Object.entries(value)
    .filter(([, part]) => (typeof part === 'string' && part !== '') || typeof part === 'number')
    .map(([name, part]) => `${name} ${String(part).slice(0, LONGEST)}`)
    .join(', ')

/** Of a value that is shown in a table, in characters. */
const LONGEST = 60

/** Columns wider than this are not padded for: the next column follows at once. */
const WIDEST = 44

/** A head and its rows in columns; empty without rows. */
function block(head: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.min(WIDEST, Math.max(...rows.map((row) => (row[column] ?? '').length)))
  )
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  )
  return [rows.length > 1 ? `${head} (${rows.length})` : head, ...lines].join('\n')
}
