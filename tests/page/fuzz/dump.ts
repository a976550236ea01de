import type { RootOf } from './naive-marks.ts';

/** A node as HTML for people: ends of text nodes as "¦", shadow roots as templates. */
export function dump(node: Node, rootOf: RootOf): string {
  if (node.nodeType === Node.TEXT_NODE) return `${(node as Text).data}¦`;
  if (node.nodeType !== Node.ELEMENT_NODE) return '<!---->';
  const element = node as Element;
  if (element.id === 'filling') return '<!-- 3100 elements -->';
  const attributes = [...element.attributes].map(({ name, value }) => (name === 'srcdoc' ? '' : ` ${name}="${value}"`));
  const root = rootOf(element);
  const inside = (parent: Node) => [...parent.childNodes].map((child) => dump(child, rootOf)).join('');
  const shadow = root ? `<template data-root="${root.mode}">${inside(root)}</template>` : '';
  return `<${element.localName}${attributes.join('')}>${shadow}${inside(element)}</${element.localName}>`;
}
