/* What a keyboard needs and HTML does not give. Every page works without it. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const LOOK_EVERY = 2000;
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /* A list that is left while it still moves into view would stay there; whoever is in a hurry needs no motion. */
  if (window.PrimeFaces) {
    window.PrimeFaces.utils.disableAnimations();
  }

  /* Many sections wait behind a button where a screen is narrow. */
  all('.menu').forEach((menu) => menu.addEventListener('click', () =>
    menu.setAttribute('aria-expanded', String(menu.getAttribute('aria-expanded') !== 'true'))));

  /* Ctrl+Enter sends the form that is being filled in. */
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest('form') || all('main form').find((one) => one.querySelector('.primary'));
      const primary = form && form.querySelector('.primary');
      if (primary) {
        event.preventDefault();
        form.requestSubmit(primary);
      }
    }
  });

  /* A second click while the first is on its way sends nothing. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
    } else if (!event.defaultPrevented && !form.classList.contains('download')) {
      /* A form that answers with a file leaves its page as it is. */
      form.setAttribute('aria-busy', 'true');
    }
  });
  window.addEventListener('pageshow', () => all('form[aria-busy]').forEach((form) => form.removeAttribute('aria-busy')));

  /* A file that would be refused is not sent. */
  all('input[type=file][data-most]').forEach((input) => input.addEventListener('change', () => {
    const large = input.files.length > 0 && input.files[0].size > Number(input.dataset.most);
    const error = document.getElementById(input.id + '-error');
    error.textContent = large ? input.dataset.large : '';
    error.setAttribute('role', 'alert');
    if (large) {
      input.value = '';
    }
  }));

  /* The list of errors is read first, and each of its links leads into the field, groups of choices included. */
  const inputOf = (id) => {
    const named = document.getElementById(id);
    if (!named) {
      return document.getElementById(id + '_input');
    }
    return named.matches('input, select, textarea') ? named : named.querySelector('input, select, textarea');
  };
  const summary = document.getElementById('summary');
  if (summary) {
    summary.focus();
    summary.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      const input = link && inputOf(decodeURIComponent(link.hash.slice(1)));
      if (input) {
        event.preventDefault();
        input.focus();
      }
    });
  } else {
    const first = document.querySelector('[data-first]');
    const start = first && (first.querySelector('input:checked') || first.querySelector('input:not([type=hidden]), select, textarea'));
    if (start) {
      start.focus({ preventScroll: true });
    }
  }

  /* A page that opens with good news says it again, because a screen reader is told only of what changes. */
  const notices = document.getElementById('notices');
  if (notices && notices.textContent.trim()) {
    const said = [...notices.childNodes];
    notices.replaceChildren();
    setTimeout(() => notices.replaceChildren(...said), 150);
  }

  /* Parts that matter only for some answers: data-for names the field, data-when the values. What is to be corrected is not hidden. */
  const answer = (name) => all(`[name="${name}"]`)
    .filter((input) => input.type !== 'radio' && input.type !== 'checkbox' || input.checked)
    .map((input) => input.value);
  const showParts = () => all('[data-for]').forEach((part) => {
    const wanted = part.dataset.when.split(' ');
    part.hidden = !answer(part.dataset.for).some((value) => wanted.includes(value)) && !part.querySelector('.wrong');
  });
  document.addEventListener('change', showParts);
  showParts();
  all('[data-renewed]').forEach((part) => new MutationObserver(showParts).observe(part, { childList: true, subtree: true }));

  /* In a group of choices, typing the beginning of a choice takes it, as in a list. */
  let typed = '';
  let typedAt = 0;
  document.addEventListener('keydown', (event) => {
    const radio = event.target;
    if (radio.type !== 'radio' || event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    typed = (event.timeStamp - typedAt > 800 ? '' : typed) + plain(event.key);
    typedAt = event.timeStamp;
    const found = all(`input[name="${radio.name}"]`)
      .find((choice) => choice.labels[0] && plain(choice.labels[0].textContent).replace(/\s/g, '').startsWith(typed));
    if (found) {
      found.focus();
      found.click();
    }
  });

  /* Type to tick: a few letters, Enter, and the first choice that matches is ticked. */
  const words = (label) => plain(label).split(/[^\p{L}\p{N}]+/u);
  const score = (label, wanted) => {
    const text = plain(label);
    if (text.startsWith(wanted)) {
      return 0;
    }
    if (words(label).some((word) => word.startsWith(wanted))) {
      return 1;
    }
    return text.replace(/[^\p{L}\p{N}]/gu, '').includes(wanted.replace(/[^\p{L}\p{N}]/gu, '')) ? 2 : 9;
  };
  const enableTick = (box) => {
    const field = box.querySelector('input');
    const said = box.querySelector('.said');
    const boxes = () => box.dataset.tick.split(' ')
      .flatMap((group) => all(`input[name="${group}"]`))
      .map((input) => ({ input, item: input.closest('li'), label: input.labels[0].textContent.trim() }));
    const best = (wanted) => boxes()
      .map((choice) => ({ ...choice, score: score(choice.label, wanted) }))
      .filter((choice) => choice.score < 9)
      .sort((a, b) => a.score - b.score)[0];
    const mark = () => {
      const wanted = plain(field.value.trim());
      const first = wanted && best(wanted);
      boxes().forEach(({ input, item, label }) => {
        item.classList.toggle('faint', Boolean(wanted) && score(label, wanted) === 9);
        item.classList.toggle('match', Boolean(first) && first.input === input);
      });
      const empty = wanted && !first;
      if (empty || first) {
        said.textContent = empty ? box.dataset.none : first.label;
      }
    };
    box.hidden = false;
    field.addEventListener('input', mark);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        field.value = '';
        mark();
      }
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) {
        return;
      }
      event.preventDefault();
      const first = field.value.trim() && best(plain(field.value.trim()));
      if (first) {
        first.input.checked = !first.input.checked;
        first.input.dispatchEvent(new Event('change', { bubbles: true }));
        field.value = '';
        mark();
        said.textContent = first.label + ' : ' + (first.input.checked ? box.dataset.ticked : box.dataset.unticked);
      }
    });
  };
  all('[data-tick]').forEach(enableTick);

  /* A choice that makes sense only with another brings it along: data-needs on the group names the value it needs. */
  document.addEventListener('change', (event) => {
    const group = event.target.closest('[data-needs]');
    if (group && event.target.checked) {
      const needed = document.querySelector(group.dataset.needs);
      if (needed && !needed.checked) {
        needed.checked = true;
        needed.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  });

  /* Rows of the same fields (m:rows): those that are filled in are shown, and another when it is asked for. What stands behind a row that is
     removed moves up, so that the numbers of the rows stay in order; what was said of them is no longer true then. */
  all('[data-rows]').forEach((box) => {
    const rows = all('[data-row]', box).map((row) => ({
      row, fields: all('input, select, textarea', row), remove: row.querySelector('[data-remove]'),
    }));
    const add = box.querySelector('[data-add]');
    const filled = () => rows.findLastIndex(({ fields }) => fields.some((field) => field.value));
    let shown = 1;
    const show = () => {
      shown = Math.max(shown, filled() + 1);
      rows.forEach(({ row, remove }, at) => {
        row.hidden = at >= shown;
        remove.hidden = shown === 1;
      });
      add.hidden = shown === rows.length;
    };
    const unsay = () => {
      all('.wrong', box).forEach((field) => field.classList.remove('wrong'));
      all('.error', box).forEach((line) => line.replaceChildren());
      all('[aria-invalid]', box).forEach((field) => field.setAttribute('aria-invalid', 'false'));
    };
    const drop = (at) => {
      rows.slice(at).forEach(({ fields }, place, behind) => fields.forEach((field, column) => {
        field.value = place + 1 < behind.length ? behind[place + 1].fields[column].value : '';
      }));
      shown -= 1;
      unsay();
      box.dispatchEvent(new Event('change', { bubbles: true }));
      rows[Math.min(at, shown - 1)].fields[0].focus();
    };
    rows.forEach(({ remove }, at) => remove.addEventListener('click', () => drop(at)));
    add.addEventListener('click', () => {
      shown += 1;
      show();
      rows[shown - 1].fields[0].focus();
    });
    document.addEventListener('change', show);
    show();
  });

  /* Those who were chosen stand in a list with the name of its field: what PrimeFaces writes is a box of options without a name. */
  all('.ui-autocomplete-multiple-container').forEach((list) => {
    const tell = () => all('li[role]', list).forEach((chosen) => ['role', 'aria-selected', 'aria-label'].forEach((name) => chosen.removeAttribute(name)));
    list.setAttribute('role', 'list');
    list.setAttribute('aria-label', document.querySelector(`label[for="${list.querySelector('input').id}"]`).textContent);
    ['aria-orientation', 'tabindex'].forEach((name) => list.removeAttribute(name));
    tell();
    /* Choosing somebody tells the form that it changed. */
    new MutationObserver(() => {
      tell();
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }).observe(list, { childList: true });
  });

  /* Counters of a group: each breakdown says at once when it is larger than the total, and otherwise how many are not told. */
  const number = (input) => Math.max(0, parseInt(input.value, 10) || 0);
  all('[data-total]').forEach((box) => {
    const total = () => number(document.getElementById(box.dataset.total));
    const show = () => all('[data-breakdown]', box).forEach((breakdown) => {
      const told = all('input', breakdown).map(number).reduce((sum, one) => sum + one, 0);
      const rest = total() - told;
      breakdown.classList.toggle('larger', rest < 0);
      const sentence = rest < 0 ? box.dataset.larger : box.dataset.rest;
      breakdown.querySelector('.rest').textContent = told || rest < 0 ? sentence.replace('#', Math.abs(rest)) : '';
    });
    box.addEventListener('input', show);
    show();
  });

  /* A number by which somebody could be impersonated or robbed is pointed out while it is typed, by its key. The server looks closer, and
     refuses it. */
  const remainder = (digits) => Number(BigInt(digits) % 97n);
  const isNir = (digits) => digits.length === 15 && /^[1-478]/.test(digits) && 97 - remainder(digits.slice(0, 13)) === Number(digits.slice(13));
  const isCard = (digits) => /^[2-6]\d{14,18}$/.test(digits) && [...digits].reverse()
    .map((digit, place) => (place % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : Number(digit)))
    .reduce((sum, digit) => sum + digit) % 10 === 0;
  const isIban = (text) => remainder([...text.slice(4), ...text.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('')) === 1;
  const compact = (text, pattern) => (text.toUpperCase().match(pattern) || []).map((found) => found.replace(/[^A-Z0-9]/g, ''));
  const isSensitive = (text) => compact(text, /\d(?:[ .\-\u00A0]?\d){14,18}/g).some((digits) => isNir(digits) || isCard(digits))
    || compact(text, /[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]){11,30}/g).some(isIban);
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (field.dataset.sensitive) {
      let hint = document.getElementById(field.id + '-sensitive');
      if (!hint) {
        hint = document.createElement('p');
        hint.id = field.id + '-sensitive';
        hint.className = 'error';
        hint.setAttribute('role', 'status');
        field.after(hint);
      }
      hint.textContent = isSensitive(field.value) ? field.dataset.sensitive : '';
    }
  });

  /* Work that goes on tells how far it is, and in the end that it is done: nobody is taken elsewhere meanwhile. */
  all('[data-under-way]').forEach((part) => {
    const look = async () => {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const now = page.getElementById(part.id);
        part.replaceChildren(...(now || document.getElementById(part.dataset.underWay).content.cloneNode(true)).childNodes);
        if (!now) {
          return;
        }
      } catch {
        /* The line dropped: it looks again. */
      }
      setTimeout(look, LOOK_EVERY);
    };
    setTimeout(look, LOOK_EVERY);
  });
})();
