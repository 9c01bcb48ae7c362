// Words on a page that are not its text, collected from how news sites, think tanks and ministries print their pages.
// Each is a whole line unless said otherwise; lower case, without punctuation at the end.

/** Heads of a block of links to other pieces. */
export const relatedHeads: ReadonlySet<string> = new Set(
  `related|related article|related articles|related stories|related story|related content|related posts|related news|related reading
  related links|related items|related publications|related research|related commentary|related analysis|related events
  related coverage|related insights|related materials|more articles|more stories|more news|more analysis|more commentary
  more on this|more on this story|more on this topic|more like this|more to read|more to explore|read next|read more|up next
  you may also like|you might also like|you might also be interested in|you may also be interested in|also read|also of interest
  recommended|recommended for you|recommended reading|recommended articles|recommended stories|further articles
  most read|most popular|most viewed|popular|popular posts|popular articles|popular stories|popular now|trending|trending now
  latest|latest news|latest articles|latest stories|latest posts|latest publications|recent posts|recent articles|recent news
  recent publications|other articles|other news|other stories|top stories|editors' picks|editor's picks|editor's choice
  in other news|don't miss|elsewhere on the web|from the web|sponsored content|previous article|next article|featured|featured articles`
    .split(/[|\n]/)
    .map((words) => words.trim())
)

/** Buttons and links of a page: alone on a line they are never its text. */
export const pageButtons: ReadonlySet<string> = new Set(
  `read more|read more »|read the full story|read the full article|read full article|continue reading|learn more|view more|see more|show more
  load more|more|view all|see all|back to top|top of page|return to top|go back|back|skip to content|skip to main content
  skip to navigation|menu|main menu|search|close|open menu|toggle navigation|home|log in|login|sign in|sign up|register|my account
  subscribe|subscribe now|donate|donate now|contact us|about us|advertisement|advertisement - scroll to continue|sponsored|loading
  comments|0 comments|leave a comment|leave a reply|post a comment|no comments|add a comment|reply|print|print this page
  print this article|print friendly version|pdf|download|download pdf|download as pdf|download the pdf|download this article
  listen|listen to this article|listen to article|watch|watch now|play|pause|mute|save|save article|bookmark|cite this article
  copy citation|follow|follow us|previous|next|previous page|next page|table of contents toggle|accept|accept all|accept cookies
  accept all cookies|reject all|reject|decline|manage preferences|manage cookies|cookie settings|cookie preferences|cookie policy
  privacy policy|terms of use|terms of service|terms and conditions|got it|i agree|ok|english|français|español|click to enlarge`
    .split(/[|\n]/)
    .map((words) => words.trim())
)

/** Words of which a line of sharing links is made; every word of the line is one of these. */
export const shareWords: ReadonlySet<string> = new Set(
  `share tweet pin post email e-mail mail print copy link save facebook twitter x linkedin whatsapp telegram reddit pinterest
  instagram youtube messenger mastodon bluesky threads flipboard pocket weibo wechat vk tumblr xing rss sms signal flickr tiktok this article story page
  post on via to with and or by follow us flip send forward bookmark icon logo shares`.split(/\s+/)
)

/** One of these must be among them: `this page` alone is not a share line. */
export const shareCues: ReadonlySet<string> = new Set(
  `share tweet facebook twitter linkedin whatsapp telegram reddit pinterest instagram messenger mastodon bluesky flipboard weibo
  wechat`.split(/\s+/)
)

/** A line with one of these nouns can be the name of the house that publishes the page. */
export const houseNouns: ReadonlySet<string> = new Set(
  `center centre institute institution council foundation association society agency ministry department office bureau commission
  committee board authority service union university college school academy bank fund forum network observatory programme
  program group house trust alliance league federation organization organisation news times post journal review magazine
  gazette herald tribune chronicle observer monitor bulletin press media today daily weekly quarterly insight insights
  project initiative secretariat embassy parliament senate government administration`.split(/\s+/)
)
