import { attributeOf, nameOf } from '../dom/true-dom.ts';

/**
 * What stands around the text that people write: who wrote it, signatures, ways about the site. By what the web has words
 * for (microdata, ARIA, link types, hCard), and by the names that phpBB, Discourse, XenForo, vBulletin, Invision, MyBB,
 * WordPress, Reddit and X give it.
 */

/** For elements that have one of the attributes. */
export const FURNITURE =
  '[itemprop~="author" i], [itemprop~="creator" i], [rel~="author" i], [data-user-card], [data-role="memberSignature"], ' +
  '[slot="authorName"], [data-testid="User-Name"], [data-testid="comment_author_link"], [role="navigation"], ' +
  '[role="menu"], [role="menubar"], [role="menuitem"], [role="tab"], [role="toolbar"]';

/** Parts of class names, which sites put other letters before and after. */
const IN_CLASS =
  /user-?name|display-?name|screen-?name|nick-?name|author-?name|(?:comment|post|reply)[-_]?author|signature|breadcrumb/i;
const CLASS = /(?:^|\s)(?:author|byline|fn|vcard|p-author|hnuser|postprofile|message-user|userinfo)(?:\s|$)/;
/** Sites say of these what is in them, or whose archive a page is. */
const WHOLES = new Set(['body', 'main', 'article', 'section']);

/** By value of the attribute `class`: pages have few of them, and many elements with each. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

/** Whether the classes of an element say that it is no text somebody wrote. */
export function isFurnitureByClass(element: Element): boolean {
  const classes = attributeOf(element, 'class');
  if (!classes) return false;
  let isIt = known.get(classes);
  if (isIt === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    isIt = IN_CLASS.test(classes) || CLASS.test(classes);
    known.set(classes, isIt);
  }
  return isIt && !WHOLES.has(nameOf(element));
}
