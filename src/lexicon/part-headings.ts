// Headings that say which part of a text stands below them, or are words of a menu: none of them names a topic. Beside those
// of `generic-headings.ts`. Source: usual in reports, guides, question lists and the frames of web pages.
export const partHeadings: ReadonlySet<string> = new Set(
  `about us|account|additional information|additional resources|aims|annex|annexes|answers|appendices|appendix|approach|assumptions|at stake
attachments|audience|benefits|caveats|challenges|comments|considerations|contents|data|definitions|description|details|documents|download
downloads|events|evidence|examples|explore|faq|faqs|final remarks|frequently asked questions|getting started|glossary|goals|help|history|home
how to use this guide|implementation|impact|implications|in this section|in this article|instructions|key facts|key terms|latest|learn more
limitations|links|login|main menu|menu|more|motivation|navigation|news|next|next steps|notes|objective|objectives|on this page
other|overview|policy|previous|principles|problem|process|related|related articles|remarks|requirements|resources|responses|results and benefits
search|services|share|site map|skip to content|solution|sources|statement|steps|strategy|subscribe|terms|timeline|tools|topics|tweet|updates
what we do|what is it|why it matters|your guide`
    .split(/[|\n]/)
    .filter((words) => words !== '')
)
