/** In the quiz, the link that reports a mistake names the question on the screen: by its id alone, whatever else the fragment may be. */
const link = document.querySelector<HTMLAnchorElement>('[data-asked]');

link?.addEventListener('click', () => {
  const id = location.hash.slice(1);
  if (/^[a-z]+$/.test(id) && document.getElementById(`q-${id}`))
    link.href = (link.dataset['asked'] as string).replace('QUESTION', id);
});
