import type { offline as words } from './fr.ts';

export const offline: typeof words = {
  page: {
    title: 'This page is not kept here',
    description: 'What can be read without a network, when the page you asked for cannot.',
    text: 'There is no network, and this page is not among those this browser keeps. Here are the main ones:',
  },
  panel: {
    title: 'Read offline',
    lead: 'This browser can keep the site’s pages in your language: the guide, the quiz, your result, the mirror, the group and the page of your data then open without a network. It does so by itself once you have answers, a plan or an open mirror, while you are touching nothing; but not if you remove these pages, nor if your device is saving data.',
    how: 'A program of the site’s, the “service worker,” fetches these files from the site’s own address, from a list written in advance, and checks each one’s fingerprint. It is the only one that can open a connection: it reads neither your answers nor your files, and listens to the page for two words only, keep and update.',
    states: {
      refused:
        'This browser does not allow pages to be kept here: that is often so in private browsing, or at an address without https.',
      absent: 'The pages are not kept.',
      coming: 'The pages are on their way… You can carry on.',
      kept: '{n} pages are kept: you can cut the network.',
      failed:
        'The pages could not be kept: the network is down, there is no room, the site has just changed, or its host alters its files. Try again in a moment. Nothing is lost.',
    },
    keep: 'Keep the pages to read offline',
    remove: 'Remove the pages kept',
  },
  ready: 'A new version of the site is ready. Updating reloads the page; your answers stay.',
  open: 'The file or text open here will have to be given again.',
  take: 'Update',
  changed: 'The site has changed. This page carries on with the old version: reload it whenever you like.',
  reload: 'Reload',
  later: 'Later',
};
