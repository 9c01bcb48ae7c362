// The order of children, from the schemas of ISO 29500-4 (pml, dml-main, dml-chart), for the elements that writers get wrong.

const FILL = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill'
const EFFECT = 'a:effectLst|a:effectDag'
const LINE = `${FILL} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst`
const SHAPE_PROPERTIES = `a:xfrm a:custGeom|a:prstGeom ${FILL} a:ln ${EFFECT} a:scene3d a:sp3d a:extLst`
const RUN = `a:ln ${FILL} ${EFFECT} a:highlight a:uLnTx|a:uLn a:uFillTx|a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`
const PARAGRAPH =
  'a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst'
const SHAPES = 'p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic|p:contentPart*'
const COMMON_DATA = 'p:cSld p:clrMap'
const LABEL_PARTS = 'c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator'
const AXIS =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses|c:crossesAt'
const SERIES_HEAD = 'c:idx c:order c:tx c:spPr'
const LEVELS = Array.from({length: 9}, (_, index) => `a:lvl${index + 1}pPr`)

/** Children by element: in order, `*` for several, `|` for a choice at one place. */
export const ORDERS: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  'p:presentationPr': 'p:htmlPubPr p:webPr p:prnPr p:showPr p:clrMru p:extLst',
  'p:viewPr':
    'p:normalViewPr p:slideViewPr p:outlineViewPr p:notesTextViewPr p:sorterViewPr p:notesViewPr p:gridSpacing p:extLst',
  'p:sldMaster': `${COMMON_DATA} p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst`,
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:notesMaster': `${COMMON_DATA} p:hf p:notesStyle p:extLst`,
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:spTree': `p:nvGrpSpPr p:grpSpPr ${SHAPES} p:extLst`,
  'p:grpSp': `p:nvGrpSpPr p:grpSpPr ${SHAPES} p:extLst`,
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'p:nvPr': 'p:ph a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile|a:quickTimeFile p:custDataLst p:extLst',
  'p:spPr': SHAPE_PROPERTIES,
  'c:spPr': SHAPE_PROPERTIES,
  'p:bgPr': `${FILL} ${EFFECT} a:extLst`,
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'p:xfrm': 'a:off a:ext',
  'p:blipFill': 'a:blip a:srcRect a:tile|a:stretch',
  'a:ln': LINE,
  'a:lnL': LINE,
  'a:lnR': LINE,
  'a:lnT': LINE,
  'a:lnB': LINE,
  'p:txBody': 'a:bodyPr a:lstStyle a:p*',
  'a:txBody': 'a:bodyPr a:lstStyle a:p*',
  'c:txPr': 'a:bodyPr a:lstStyle a:p*',
  'c:rich': 'a:bodyPr a:lstStyle a:p*',
  'a:bodyPr': 'a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d|a:flatTx a:extLst',
  'a:lstStyle': `a:defPPr ${LEVELS.join(' ')} a:extLst`,
  'a:p': 'a:pPr a:r|a:br|a:fld* a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:br': 'a:rPr',
  'a:pPr': PARAGRAPH,
  'a:rPr': RUN,
  'a:endParaRPr': RUN,
  'a:defRPr': RUN,
  ...Object.fromEntries(LEVELS.map((level) => [level, PARAGRAPH])),
  'a:tbl': 'a:tblPr a:tblGrid a:tr*',
  'a:tblPr': `${FILL} ${EFFECT} a:tableStyle|a:tableStyleId a:extLst`,
  'a:tr': 'a:tc* a:extLst',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${FILL} a:headers a:extLst`,
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:plotArea':
    'c:layout c:areaChart|c:area3DChart|c:lineChart|c:line3DChart|c:stockChart|c:radarChart|c:scatterChart|c:pieChart|c:pie3DChart|c:doughnutChart|c:barChart|c:bar3DChart|c:ofPieChart|c:surfaceChart|c:surface3DChart|c:bubbleChart* c:valAx|c:catAx|c:dateAx|c:serAx* c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines* c:axId* c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId* c:extLst',
  'c:pieChart': 'c:varyColors c:ser* c:dLbls c:firstSliceAng c:extLst',
  /** Of bars and of lines together: neither has what stands at the other's places. */
  'c:ser': `${SERIES_HEAD} c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt* c:dLbls c:trendline* c:errBars* c:cat|c:xVal c:val|c:yVal c:bubbleSize c:smooth|c:shape c:bubble3D c:extLst`,
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst',
  'c:marker': 'c:symbol c:size c:spPr c:extLst',
  'c:dLbls': `c:dLbl* c:delete|c:numFmt c:spPr c:txPr c:dLblPos ${LABEL_PARTS} c:showLeaderLines c:leaderLines c:extLst`,
  'c:dLbl': `c:idx c:delete|c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos ${LABEL_PARTS} c:extLst`,
  'c:catAx': `${AXIS} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst`,
  'c:valAx': `${AXIS} c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst`,
  'c:dateAx': `${AXIS} c:auto c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit c:extLst`,
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:strCache': 'c:ptCount c:pt* c:extLst',
  'c:numCache': 'c:formatCode c:ptCount c:pt* c:extLst'
}
