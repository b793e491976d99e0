/* What is being typed is not lost: the line may drop, the session may end, the server may start again, the tab may be closed. Forms with
   data-draft are kept in the browser, encrypted with a key that the server gives to the same person in the same workplace only, until
   they are sent, which happens once: the id of what a form creates goes with its draft. */
(() => {
  'use strict';

  const PREFIX = 'maillage-draft ';
  const LONGEST = 24 * 60 * 60 * 1000;
  const ASK_EVERY = 4 * 60 * 1000;
  const AGAIN_AFTER = 3000;
  const WARN_BELOW = 10 * 60;
  const KEYS_FOR = 60 * 60 * 1000;
  const PAUSE = 250;
  const MOST_TRIES = 10;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const names = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  const stored = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name)) || { at: 0 };
    } catch {
      return { at: 0 };
    }
  };

  /* Whoever left them, and whether somebody is signed in or not. */
  names().filter((name) => !(Date.now() - stored(name).at < LONGEST)).forEach((name) => localStorage.removeItem(name));

  const session = document.getElementById('session');
  if (!session) {
    return;
  }
  const { workplace, address } = session.dataset;
  const own = PREFIX + workplace + ' ';
  const drafts = new Map();
  const waiting = () => [...drafts.values()].find((draft) => draft.isWaiting());

  /* A session ends when nobody uses it. The page says so in time. Asking how long it lasts prolongs nothing. --------------------------- */
  let state = 'fine';
  const show = (now) => {
    state = now;
    all('p', session).forEach((line) => { line.hidden = !line.classList.contains(now); });
    session.hidden = now === 'fine';
  };
  let timer = 0;
  const ask = async (method = 'GET') => {
    clearTimeout(timer);
    try {
      const answer = await fetch(address, { method, headers: { Accept: 'application/json' } });
      const { seconds } = await answer.json();
      const low = method === 'POST' ? 'last' : 'soon';
      show(seconds <= 0 ? 'over' : seconds < WARN_BELOW ? low : 'fine');
    } catch {
      if (waiting()) {
        show('down');
        timer = setTimeout(ask, AGAIN_AFTER);
      }
      return;
    }
    const draft = waiting();
    if (draft && state !== 'over') {
      draft.send();
    }
  };
  session.querySelector('button').addEventListener('click', () => ask('POST'));
  setInterval(ask, ASK_EVERY);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask());
  window.addEventListener('focus', () => (state === 'over' || state === 'down') && ask());
  window.addEventListener('online', () => ask());

  /* Keys: never stored, and forgotten with the page. ---------------------------------------------------------------------------------- */
  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const utf8 = (text) => new TextEncoder().encode(text);
  let keys = [];
  let keysAt = 0;
  const askKeys = async () => {
    if (Date.now() - keysAt < KEYS_FOR || !window.crypto.subtle) {
      return keys;
    }
    try {
      const answer = await fetch(session.dataset.keys, { headers: { Accept: 'application/json' } });
      const told = answer.ok && !answer.redirected ? await answer.json() : {};
      /* Somebody else may have signed in meanwhile: their keys are nothing for this page. */
      if (told.workplace === workplace) {
        keys = await Promise.all(told.keys.map(async ([period, key]) => ({
          period, key: await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
        })));
        keysAt = Date.now();
      }
    } catch {
      /* No network now: the keys of before still work. */
    }
    return keys;
  };
  const lock = async (name, fields) => {
    const newest = (await askKeys()).at(-1);
    if (!newest) {
      return null;
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(name) }, newest.key, utf8(JSON.stringify(fields)));
    return { period: newest.period, iv: base64(iv), data: base64(data) };
  };
  const unlock = async (name, { period, iv, data }) => {
    const found = (await askKeys()).find((one) => one.period === period);
    if (!found) {
      return null;
    }
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData: utf8(name) }, found.key, bytes(data));
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      localStorage.removeItem(name);
      return null;
    }
  };

  /* The fields of a form, but those of the page itself, passwords and files. ---------------------------------------------------------- */
  const isTyped = (form, input) => input.name && input.name !== form.id && !/^(jakarta\.faces|primefaces)\.|^workplace$|-made$/.test(input.name)
    && !['submit', 'button', 'password', 'file'].includes(input.type) && input.tagName !== 'FIELDSET';
  const isChosen = (input) => input.type === 'radio' || input.type === 'checkbox';
  /* People chosen one after the other: a list without words, and what is shown of them beside it. */
  const isMany = (input) => input.type === 'select-multiple';
  const tokens = (input) => all('[data-token-value]', input.parentElement);
  const many = (input) => tokens(input).map((token) => [input.name, token.dataset.tokenValue, token.textContent.trim()]);
  const choose = (input, fields) => {
    tokens(input).forEach((token) => token.remove());
    input.replaceChildren();
    const widget = window.PrimeFaces.getWidgetById(input.id.replace(/_hinput$/, ''));
    fields.filter(([field]) => field === input.name).forEach(([, value, name]) => {
      const item = document.createElement('li');
      Object.assign(item.dataset, { itemValue: value, itemLabel: name });
      widget.addItem(window.jQuery(item));
    });
  };
  /* The widgets of a page are made when it is ready. */
  const ready = () => new Promise((resolve) => (window.jQuery ? window.jQuery(resolve) : resolve()));
  const read = (form) => [...form.elements]
    .filter((input) => isTyped(form, input) && (!isChosen(input) || input.checked))
    .flatMap((input) => (isMany(input) ? many(input) : [[input.name, input.value]]));
  const fill = (form, fields) => {
    const values = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
    const inputs = [...form.elements].filter((input) => isTyped(form, input));
    /* Choosing somebody empties the field beside the list, so what was typed there comes after. */
    inputs.filter(isMany).forEach((input) => choose(input, fields));
    inputs.filter((input) => !isMany(input)).forEach((input) => {
      if (isChosen(input)) {
        input.checked = values(input.name).includes(input.value);
      } else if (values(input.name).length) {
        [input.value] = values(input.name);
      }
    });
    form.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const held = async () => navigator.locks ? (await navigator.locks.query()).held.map((one) => one.name) : [];
  const hold = (name) => navigator.locks && navigator.locks.request(name, () => new Promise(() => {}));

  const manage = (form) => {
    const made = form.elements[form.id + '-made'];
    const kind = own + form.dataset.draft + ' ';
    const name = () => kind + made.value;
    const pristine = JSON.stringify(read(form));
    let submitter = form.querySelector('.primary');
    let wanted = 0;
    let busy = false;
    let over = false;
    let dirty = false;
    const watched = new Set();
    let turn = 0;
    let pause = 0;

    const keep = async () => {
      clearTimeout(pause);
      dirty = false;
      turn += 1;
      const mine = turn;
      const fields = read(form);
      if (over) {
        return;
      }
      if (!wanted && JSON.stringify(fields) === pristine) {
        localStorage.removeItem(name());
        return;
      }
      const locked = await lock(name(), fields);
      if (locked && mine === turn && !over) {
        localStorage.setItem(name(), JSON.stringify({ ...locked, at: Date.now(), wanted, submitter: submitter && submitter.name }));
      }
    };
    const later = () => {
      clearTimeout(pause);
      dirty = true;
      pause = setTimeout(keep, PAUSE);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && dirty && keep());

    /* The page as the server answers it: what is to be corrected is shown by Faces itself. */
    const sendPlainly = async () => {
      wanted = 0;
      await keep();
      form.dataset.plain = 'true';
      form.removeAttribute('aria-busy');
      form.requestSubmit(submitter);
    };
    const leave = async (url) => {
      const { pathname, search } = new URL(url, location.href);
      /* The same page again: the server has forgotten the one that is open. */
      const recorded = url.includes(made.value) || pathname + search !== location.pathname + location.search;
      if (pathname === '/sign-in') {
        form.removeAttribute('aria-busy');
        busy = false;
        ask();
        return;
      }
      const elsewhere = pathname === '/places' || pathname.startsWith('/account/') || pathname.includes('/errors/');
      if (elsewhere) {
        /* It would be refused again: whoever typed it decides. */
        wanted = 0;
        await keep();
      } else if (recorded) {
        over = true;
        localStorage.removeItem(name());
      }
      location.assign(url);
    };
    /* Without the event the server only checks the form: a button acts when it was clicked. */
    const ajax = { 'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.partial.execute': '@all', 'jakarta.faces.partial.event': 'click' };
    const send = async () => {
      if (busy || !submitter) {
        return;
      }
      busy = true;
      wanted += 1;
      form.setAttribute('aria-busy', 'true');
      await keep();
      const body = new URLSearchParams(new FormData(form));
      Object.entries({ ...ajax, 'jakarta.faces.source': submitter.name, [submitter.name]: submitter.value })
        .forEach(([field, value]) => body.set(field, value));
      try {
        const answer = await fetch(form.action, { method: 'POST', headers: { 'Faces-Request': 'partial/ajax' }, body });
        if (answer.status >= 502) {
          throw new Error(String(answer.status));
        }
        const told = new DOMParser().parseFromString(await answer.text(), 'text/xml').querySelector('redirect');
        if (told) {
          await leave(told.getAttribute('url'));
        } else {
          await sendPlainly();
        }
      } catch {
        busy = false;
        form.removeAttribute('aria-busy');
        show('down');
        clearTimeout(timer);
        timer = setTimeout(ask, AGAIN_AFTER);
      }
    };

    /* What was kept by a page that is gone. */
    const resume = async (old, kept, fields) => {
      made.value = old.slice(kind.length);
      hold(old);
      await ready();
      fill(form, fields);
      submitter = all('[type=submit]', form).find((button) => button.name === kept.submitter) || submitter;
      wanted = kept.wanted;
      await keep();
      if (wanted) {
        await send();
      }
    };
    const button = (text, act) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'small';
      element.textContent = text;
      element.addEventListener('click', act);
      return element;
    };
    const offer = async () => {
      const open = await held();
      /* One that is still open elsewhere is offered when its tab is closed. */
      names().filter((one) => one.startsWith(kind) && one !== name() && open.includes(one) && !watched.has(one)).forEach((one) => {
        watched.add(one);
        navigator.locks.request(one, () => {}).then(() => setTimeout(offer, PAUSE)).then(() => watched.delete(one));
      });
      if (form.previousElementSibling && form.previousElementSibling.matches('.draft')) {
        return;
      }
      const [old] = names()
        .filter((one) => one.startsWith(kind) && (one === name() ? !document.getElementById('summary') : !open.includes(one)))
        .sort((a, b) => stored(b).at - stored(a).at);
      const kept = old && stored(old);
      const fields = kept && await unlock(old, kept);
      if (!fields || JSON.stringify(fields) === JSON.stringify(read(form))) {
        return;
      }
      if (kept.wanted && kept.wanted < MOST_TRIES) {
        await resume(old, kept, fields);
        return;
      }
      const line = document.createElement('p');
      line.className = 'notice warning draft';
      line.setAttribute('role', 'status');
      const began = new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' });
      line.append(session.dataset.offer.replace('{0}', began) + ' ', button(session.dataset.resume, () => {
        line.textContent = session.dataset.resumed;
        const first = form.querySelector('[data-first] input, input:not([type=hidden]), select, textarea');
        resume(old, kept, fields).then(() => first.focus());
      }), ' ', button(session.dataset.discard, () => {
        localStorage.removeItem(old);
        line.remove();
        offer();
      }));
      form.before(line);
    };
    const take = (chosen) => {
      submitter = chosen || submitter;
      if (state === 'over') {
        wanted += 1;
        return keep();
      }
      return send();
    };
    const forget = () => {
      over = true;
      names().filter((one) => one.startsWith(own)).forEach((one) => localStorage.removeItem(one));
    };
    const isTouched = () => JSON.stringify(read(form)) !== pristine;
    const draft = { send, take, forget, isTouched, isWaiting: () => wanted > 0 && !over };
    drafts.set(form, draft);
    hold(name());
    offer();
  };
  const fresh = new URLSearchParams(location.search).get('fresh');
  names().filter((name) => fresh && name.endsWith(' ' + fresh)).forEach((name) => localStorage.removeItem(name));
  all('form[data-draft]').filter((form) => form.dataset.draft && form.elements[form.id + '-made']).forEach(manage);

  /* Nothing is sent while the session is over, and so nothing is lost, until the person is signed in again. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const draft = drafts.get(form);
    if (form.dataset.plain) {
      delete form.dataset.plain;
    } else if (draft) {
      event.preventDefault();
      draft.take(event.submitter);
    } else if (state === 'over') {
      event.preventDefault();
    }
    if (state === 'over') {
      session.querySelector('a').focus();
      ask();
    }
  }, true);

  /* Who signs out leaves nothing behind, and is asked first. */
  const dialog = document.getElementById('leaving');
  const door = document.querySelector('form[action="/sign-out"]');
  const isKept = () => names().some((name) => name.startsWith(own)) || [...drafts.values()].some((draft) => draft.isTouched());
  let leaving = false;
  door.addEventListener('submit', (event) => {
    if (!leaving && isKept()) {
      event.preventDefault();
      dialog.showModal();
    }
  });
  dialog.addEventListener('click', (event) => {
    const answer = event.target.value;
    if (answer === 'stay') {
      dialog.close();
    } else if (answer === 'leave') {
      drafts.forEach((draft) => draft.forget());
      names().filter((name) => name.startsWith(own)).forEach((name) => localStorage.removeItem(name));
      leaving = true;
      door.removeAttribute('aria-busy');
      door.requestSubmit();
    }
  });
})();
