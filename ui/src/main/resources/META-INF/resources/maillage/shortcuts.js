/* The keys of a page on which one records all day. Links with data-alt open with Alt and a digit, at its place on the keyboard, so that a
   French one needs no Shift; they are ordinary links for everybody else. */
(() => {
  'use strict';

  const help = document.getElementById('keys');
  const typing = (target) => target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])');

  /* Before the page's own Ctrl+Enter, which would take the first button. */
  document.addEventListener('keydown', (event) => {
    const place = event.code.replace('Numpad', 'Digit');
    const link = event.altKey && !event.ctrlKey && !event.metaKey && document.querySelector(`[data-alt="${CSS.escape(place)}"]`);
    const next = event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey) && document.querySelector('[data-next]');
    if (link) {
      event.preventDefault();
      event.stopPropagation();
      link.click();
    } else if (next) {
      event.preventDefault();
      event.stopPropagation();
      next.form.requestSubmit(next);
    } else if (event.key === '?' && help && !help.open && !typing(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      help.showModal();
    }
  }, true);

  if (help) {
    help.querySelector('button').addEventListener('click', () => help.close());
  }

  /* Everything is filled in but who was helped. */
  const name = help && help.dataset.focus;
  const first = name && !document.getElementById('summary') && document.querySelector(`input[name="${name}"]:checked`);
  if (first) {
    first.focus();
    first.scrollIntoView({ block: 'center' });
  }
})();
