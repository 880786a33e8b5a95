// Not every browser opens what hides the place that an address names.
const unfold = (): void => {
  const place = document.getElementById(location.hash.slice(1));
  let opened = false;
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) place?.scrollIntoView({ behavior: 'instant' });
};

addEventListener('hashchange', unfold);
// A link to the place where one already is changes no address.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
  if (link && link.href === location.href) unfold();
});
unfold();
