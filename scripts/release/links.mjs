// Links and images in Markdown.
import { posix } from "node:path";
import { edited } from "../build/edited.mjs";

/** Code contains no links: blocks between fences, and spans within a paragraph. */
const code = /^ *(`{3,}|~{3,})[\s\S]*?^ *\1|(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\2(?!`)/gm;

const image = /!\[[^\]]*\]\(<?([^\s()<>]+)|<img\b[^>]*?\bsrc="([^"]*)"/dg;
// It matches images, too, because the text of a link can contain one.
const link = /\]\(<?([^\s()<>]+)|^ {0,3}\[[^\]]+\]: +<?([^\s<>]+)|<a\b[^>]*?\bhref="([^"]*)"/dgm;

/**
 * All links and images of a document, in order.
 *
 * @param {string} markdown
 * @returns {{ start: number, end: number, target: string, isImage: boolean }[]} what they point to, and the span of it
 */
export function linksIn(markdown) {
  const text = markdown.replace(code, (found) => found.replace(/[^\n]/g, " "));
  const targets = new Map();
  for (const pattern of [link, image]) {
    for (const { indices } of text.matchAll(pattern)) {
      const [start, end] = indices.slice(1).find(Boolean);
      targets.set(start, { start, end, target: text.slice(start, end), isImage: pattern === image });
    }
  }
  return [...targets.values()].sort((a, b) => a.start - b.start);
}

/** Whether a link points to a file beside the document. */
export const isRelative = ({ target }) => !/^([a-z][\w+.-]*:|\/\/|#)/i.test(target);

/**
 * A document of the root folder with absolute links to files.
 *
 * @param {string} markdown
 * @param {(path: string, isImage: boolean) => string} addressOf returns the address of a file of the repository
 */
export function withAbsoluteLinks(markdown, addressOf) {
  const edits = linksIn(markdown)
    .filter(isRelative)
    .map(({ start, end, target, isImage }) => ({
      start,
      end,
      text: addressOf(posix.join("/", target).slice(1), isImage),
    }));
  return edited(markdown, edits);
}
