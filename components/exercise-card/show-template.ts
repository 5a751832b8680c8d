import type { Attachment } from 'svelte/attachments';

/**
 * Fills an element with a copy of one of the texts that the page carries, inert, in the card's
 * `<template>` elements: the `index`th that fits `selector`.
 */
export function showTemplate(selector: string, index = 0): Attachment<HTMLElement> {
  return (element) => {
    const templates = element
      .closest('.exercise')
      ?.querySelectorAll<HTMLTemplateElement>(`template${selector}`);
    const template = templates?.[index];
    if (template) element.replaceChildren(template.content.cloneNode(true));
  };
}
