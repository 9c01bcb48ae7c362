// Words in the `class` and `id` of elements by which the makers of pages name the parts of a page. Collected from the
// class names of the common systems (WordPress and its plugins, Drupal, Blogger, Ghost, Movable Type, Arc, Bootstrap), from
// schema.org and the WAI-ARIA roles. A class is cut at hyphens, underscores and capitals: `relatedPosts` is `related posts`.

/** A part that is not the text, by one word of its name; the value is the reason that the reader is told. */
export const regionWords: ReadonlyMap<string, string> = table({
  navigation: `nav navbar navigation navi menu menus submenu topmenu mainmenu breadcrumb breadcrumbs crumbs pager pagination paginator pagenavi
    toolbar skip skiplink skiplinks sitemap hamburger megamenu subnav topnav topbar`,
  'foot of the page': 'footer colophon copyright',
  'head of the page': 'masthead siteheader',
  sidebar: 'sidebar aside rail sidebars',
  comments: 'comments commentlist comment respond disqus livefyre replies reply viafoura coral',
  'links to other pieces': `related recirc recirculation recommended recommendation recommendations recommend readmore seealso morefrom
    trending popular mostread mostpopular outbrain taboola zergnet revcontent yarpp crp jp relatedposts relatedarticles relatedcontent
    upnext readnext nextup interlinks inlinerelated relatedlinks similar`,
  'sharing links': `share shares sharing sharebar sharedaddy sharethis addthis addtoany social socials socialmedia sharetools sharelinks
    socialshare socialbar sharebox sharebuttons essb heateor sociable follow followus`,
  advertisement: `ad ads advert adverts advertisement advertisements advertising adsense adslot adunit adbox adwrap adcontainer
    dfp gpt sponsor sponsored sponsors promo promos promoted promotion promobox doubleclick adthrive mediavine admarker`,
  'newsletter prompt':
    'newsletter newsletters subscribe subscription signup optin mailchimp mailinglist emailsignup subscribebox',
  'cookie notice': 'cookie cookies consent gdpr onetrust cookiebar cookiebanner',
  dialogue: 'modal popup popover lightbox overlay tooltip dropdown flyout interstitial toast offcanvas paywall regwall',
  byline: `byline bylines dateline authorbox authorbio aboutauthor authorinfo postmeta entrymeta articlemeta pubdate timestamp authors
    contributor contributors postinfo postdetails`,
  'tag line': 'tags taglist tagcloud tagged keywords categories posttags hashtags',
  'photo credit': 'credit credits imagecredit photocredit attribution copyrightholder',
  buttons: 'button buttons btn btns',
  player: 'player jwplayer videoplayer playlist carousel slideshow slider gallery audioplayer podcastplayer',
  'not printed': 'noprint printhide',
  'for screen readers': 'sronly visuallyhidden assistive offscreen screenreader',
  donation: 'donate donation donations paypal'
})

/** By two words that follow each other in a name. */
export const regionPairs: ReadonlyMap<string, string> = table(
  {
    'head of the page':
      'site-header|page-header|global-header|main-header|site-branding|site-head|header-wrap|header-top|top-header',
    'foot of the page':
      'site-info|page-bottom|footer-wrap|article-footer|entry-footer|post-footer|story-footer|content-footer',
    sidebar:
      'right-rail|left-rail|right-col|left-col|right-column|left-column|side-bar|widget-area|right-side|left-side|side-col|side-column',
    navigation:
      'post-nav|skip-link|back-top|to-top|prev-next|next-prev|next-post|previous-post|bread-crumb|jump-link|language-switcher|tab-list',
    comments: 'user-comments|fb-comments|comments-area|comment-list|leave-reply',
    'links to other pieces': `most-read|most-popular|most-viewed|most-recent|most-shared|more-from|more-on|more-in|more-stories|more-articles|more-news|more-posts
      read-more|read-next|read-also|also-read|see-also|up-next|top-stories|latest-news|latest-posts|latest-stories|latest-articles|recent-posts|recent-articles
      story-list|related-links|other-news|other-stories|next-up|further-reading|you-may|might-like|also-like|editors-picks|editor-picks|from-web
      link-list|featured-posts|teaser-list|story-package|river-stories|in-this|on-this`,
    'sharing links':
      'follow-us|copy-link|email-link|print-link|print-button|like-button|fb-like|tweet-button|a2a-kit|shared-counts',
    advertisement:
      'ad-slot|ad-unit|google-ad|ad-container|ad-wrapper|native-ad|call-to-action|affiliate-disclosure|buy-now|app-promo|house-ad',
    'newsletter prompt': 'sign-up|email-form|opt-in|mailing-list|mc-embed|email-capture|email-signup',
    dialogue: 'drop-down|pop-up|pay-wall|login-form|log-in|sign-in',
    byline: `post-meta|entry-meta|article-meta|meta-data|story-meta|post-info|article-info|entry-info|author-info|author-bio|author-box|about-author|author-name
      author-card|author-details|author-profile|author-block|author-meta|publish-date|post-date|entry-date|article-date|published-date|date-published|date-time|read-time|reading-time
      time-stamp|author-description|author-image|author-wrap|post-author|article-author|author-social|story-date|updated-date|staff-bio`,
    'tag line':
      'tag-list|post-tags|entry-tags|tags-links|tag-cloud|article-tags|topic-list|filed-under|cat-links|post-categories|tag-links|entry-categories|article-topics|story-tags',
    'photo credit':
      'image-credit|photo-credit|img-credit|picture-credit|media-credit|image-source|image-copyright|caption-credit',
    'not printed': 'no-print|hide-print|hidden-print',
    'for screen readers': 'sr-only|screen-reader|visually-hidden|off-screen|a11y-hidden',
    player: 'video-player|audio-player|media-player|photo-gallery|image-gallery',
    rating: 'star-rating|rating-stars|vote-count|post-ratings|was-helpful|feedback-form'
  },
  '|'
)

/** Words that name the text itself; a container of this name is looked at first. */
export const contentPairs: ReadonlySet<string> = new Set(
  `article-body|article-content|article-text|article-main|article-copy|article-detail|article-details|article-container|body-text|body-copy|body-content
  content-body|content-text|content-main|content-article|entry-content|entry-body|entry-text|field-body|main-content|main-text|main-article|main-body|news-body|news-content
  news-text|news-detail|page-content|page-body|post-body|post-content|post-entry|post-text|post-copy|rich-text|single-content|single-post|story-body
  story-content|story-text|story-copy|story-main|text-body|text-content|blog-content|blog-post|blog-body|the-content|td-content|html-content|full-text|wysiwyg-content`
    .split(/[|\n]/)
    .map((pair) => pair.trim())
)

/** The same written as one word. */
export const contentWords: ReadonlySet<string> = new Set(
  `articlebody articlecontent articletext entrycontent postbody postcontent posttext storybody storycontent storytext storycopy newsbody newstext fulltext
  maincontent bodytext hentry bodycopy wysiwyg richtext mw`.split(/\s+/)
)

/** Words that name what is written to a picture. */
export const captionWords: ReadonlySet<string> = new Set(
  'caption captions figcaption cutline imagecaption photocaption picturecaption captiontext'.split(' ')
)

function table(groups: Readonly<Record<string, string>>, between = ' '): ReadonlyMap<string, string> {
  const cut = between === ' ' ? /\s+/ : /[|\s]+/
  return new Map(
    Object.entries(groups).flatMap(([reason, words]) => words.split(cut).map((word) => [word, reason] as const))
  )
}
