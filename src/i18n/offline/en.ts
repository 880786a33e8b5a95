import type { offline as words } from './fr.ts';

export const offline: typeof words = {
  page: {
    title: 'This page isn’t kept here',
    description: 'What you can read without a network when the page you asked for isn’t kept.',
    text: 'There is no network, and this page is not among those this browser keeps. Here are the main ones:',
  },
  panel: {
    title: 'Read offline',
    lead: 'This browser can keep all of the site’s pages in English: the guide, the quiz, your result, the mirror and the rest then open without a network. It does so on its own, while you are touching nothing, once you have answers, a plan or an open mirror. It holds off if you have removed these pages or if your device is saving data. It comes to less than 1 MB.',
    how: 'A small separate program, a “service worker,” fetches these files from the site’s own address, following a list written in advance, and checks each one’s fingerprint. It is the only part of the site that can open a connection: it reads neither your answers nor your files, and hears only three things from the page: that you keep the pages, that you remove them, that you accept an update.',
    states: {
      refused:
        'This browser does not allow pages to be kept here: that is often so in private browsing, or at an address without https.',
      absent: 'The pages are not kept.',
      coming: 'The pages are on their way… You can carry on.',
      kept: '{n} pages are kept: they open without a network.',
      failed:
        'The pages could not be kept: the network is down, there is no room, the site has just changed, or its host alters its files. Try again in a moment. Nothing is lost.',
    },
    keep: 'Keep the pages',
    remove: 'Remove these pages',
  },
  ready: 'A new version of the site is ready. Updating reloads the page; your answers stay.',
  open: 'You will have to give the file or text open here again.',
  take: 'Update',
  changed: 'The site has changed. This page carries on with the old version: reload it whenever you like.',
  reload: 'Reload',
  later: 'Later',
};
