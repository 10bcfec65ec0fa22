import type { Plugin } from 'vite'

/**
 * Takes the content security policy off the page while it is developed: the server writes styles and the code of its
 * own reloading into the page. What is built keeps it.
 */
export function openPolicy(): Plugin {
  return {
    name: 'open-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  }
}
