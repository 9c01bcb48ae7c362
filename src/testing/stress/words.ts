// Words for generated documents, by script: of a harbour, its ferry and its library, in no order that makes sense.

export const latin = (
  'the a of to in and for with from under every which this two nine ferry harbour ramp quay tide ledger keeper ' +
  'schedule inspection lanterns winter repairs library shelf catalogue reading room volunteers opening hours budget ' +
  'crossing vehicles passengers timetable maintenance responsibility reorganisation counter-proposal café naïve ' +
  'Übergrößenträger façade 12,500 3.5 1,204 61% €40 No. 7 (draft) “quoted” it’s fifty-five end'
).split(' ')

export const scripts = {
  greek: 'το λιμάνι και η βιβλιοθήκη του νησιού κάθε χειμώνα αναγνωστήριο ώρες λειτουργίας'.split(' '),
  cyrillic: 'паром и библиотека на острове каждую зиму расписание читальный зал ответственность'.split(' '),
  arabic: 'المكتبة والميناء في كل شتاء جدول العبارة غرفة القراءة ساعات العمل'.split(' '),
  hebrew: 'הספרייה והנמל בכל חורף לוח הזמנים של המעבורת חדר הקריאה'.split(' '),
  chinese: ['港口和图书馆每年冬天都会关闭', '渡轮时刻表，', '阅览室的开放时间。', '维修'],
  japanese: ['図書館と港は毎年冬に', '閉まります。', 'フェリーの時刻表', '読書室'],
  korean: '도서관과 항구는 매년 겨울 여객선 시간표 열람실 운영 시간'.split(' '),
  emoji: ['🚢', '📚', '👩‍🔧', '🇬🇷', '❄️', '✅', '1️⃣']
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Script = keyof typeof scripts

/** Words that few lines hold: an address, a number, a name, a run of letters. */
export const long = [
  'https://example.org/harbour/ferry/timetable?season=winter&from=quay-7&to=library#remarks-on-the-crossing',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'C:\\archive\\library\\catalogue\\1974\\reading_room_inventory_final_final_v12.xlsx',
  '0123456789'.repeat(14),
  'w'.repeat(260),
  'supercalifragilistic_expialidocious_identifier_with_underscores_everywhere'
] as const
