/* Counting who comes by: what is counted is kept in the browser until the server has it, and is sent again until it has. It names a
   site, a day and a number, and nobody. */
(() => {
  'use strict';

  const page = document.querySelector('[data-counting]');
  if (!page) {
    return;
  }
  const { workplace, address, site, from, to } = page.dataset;
  const STORE = 'maillage-visits-' + workplace;
  const LAST_SITE = 'maillage-visits-site-' + workplace;
  const AGAIN_AFTER = 3000;
  const all = (selector, root = page) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const fill = (sentence, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), sentence);
  const number = (text) => Number(text || 0);

  /* UUID version 7: in the order in which they were made, as those of the server. */
  const newId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let time = Date.now();
    for (let at = 5; at >= 0; at -= 1) {
      bytes[at] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = 0x70 + bytes[6] % 16;
    bytes[8] = 0x80 + bytes[8] % 64;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };

  /* The line of what waits. Another tab may send from it too: what is sent twice counts once. */
  const waiting = () => JSON.parse(localStorage.getItem(STORE) || '[]');
  const keep = (list) => localStorage.setItem(STORE, JSON.stringify(list));
  const keyOf = (item) => item.undo ? 'undo ' + item.undo : item.id;
  const drop = (gone) => keep(waiting().filter((item) => keyOf(item) !== keyOf(gone)));
  const isHere = (item) => item.site === site && item.date >= from && item.date <= to;
  const ofCell = (date, nature) => waiting().filter((item) => isHere(item) && item.date === date && item.nature === nature);

  const say = (text) => { byId('said').textContent = text; };
  const showWaiting = () => {
    const count = waiting().length;
    byId('waiting').textContent = count ? fill(page.dataset.waiting, count) : '';
  };

  let view = { show: () => {}, settle: () => {} };
  let sending = false;
  let timer = 0;

  /* One after the other, in the order in which they were made. What the server refuses is said and goes; without an answer, or without a
     session, everything waits. */
  const send = async () => {
    if (sending) {
      return;
    }
    sending = true;
    clearTimeout(timer);
    try {
      for (let item = waiting()[0]; item; item = waiting()[0]) {
        const answer = await fetch(address, {
          method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ ...item, workplace }),
        });
        if (answer.redirected || [401, 403].includes(answer.status) || answer.status >= 500) {
          throw new Error(String(answer.status));
        }
        const told = answer.ok || answer.status === 409;
        const amount = told ? (await answer.json()).amount : null;
        drop(item);
        await view.settle(item, answer.status, amount);
      }
    } catch {
      timer = setTimeout(send, AGAIN_AFTER);
    } finally {
      sending = false;
      showWaiting();
      view.show();
    }
  };
  const put = (item) => {
    keep([...waiting(), item]);
    showWaiting();
    view.show();
    send();
  };

  /* What stands there now; a page may have been open for hours, and others count too. */
  const refresh = async () => {
    try {
      const query = new URLSearchParams({ site, from, to });
      const answer = await fetch(address + '?' + query, { headers: { Accept: 'application/json' } });
      if (!answer.ok || answer.redirected) {
        return;
      }
      const cells = await answer.json();
      all('[data-amount]').forEach((box) => {
        const found = cells.find((cell) => cell.nature === box.dataset.nature && cell.date === (box.dataset.date || from));
        box.dataset.amount = found ? found.amount : 0;
      });
      view.show();
    } catch {
      /* No network now: the next look may find one. */
    }
  };
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      send();
      refresh();
    }
  });

  /* Taps ------------------------------------------------------------------------------------------------------------------------- */
  const taps = () => {
    const undo = byId('undo');
    const done = [];
    const change = (item) => item.undo ? -1 : item.after === undefined ? 1 : item.after - item.before;
    const expected = (tile) => number(tile.dataset.amount)
      + ofCell(from, tile.dataset.nature).reduce((sum, item) => sum + change(item), 0);
    const nameOf = (nature) => page.querySelector(`[data-nature="${nature}"] .tap-name`).textContent;
    view = {
      show: () => {
        const tiles = all('.tap[data-nature]');
        tiles.forEach((tile) => {
          tile.querySelector('.tap-amount').textContent = expected(tile);
          tile.classList.toggle('unsaved', ofCell(from, tile.dataset.nature).length > 0);
        });
        byId('sum').textContent = tiles.reduce((sum, tile) => sum + expected(tile), 0);
        undo.hidden = done.length === 0;
        undo.firstElementChild.textContent = undo.firstElementChild.dataset.word
          + (done.length ? ' : ' + nameOf(done[done.length - 1].nature) : '');
      },
      settle: (item, status, amount) => {
        const tile = isHere(item) && page.querySelector(`.tap[data-nature="${item.nature}"]`);
        if (amount === null) {
          say(page.dataset.refused);
          return refresh();
        }
        if (tile) {
          tile.dataset.amount = amount;
        }
        return null;
      },
    };
    undo.firstElementChild.dataset.word = undo.firstElementChild.textContent;
    const tap = (tile) => {
      const item = { id: newId(), site, date: from, nature: tile.dataset.nature };
      done.push(item);
      put(item);
      say('+1 ' + nameOf(item.nature));
    };
    const takeBack = () => {
      const item = done.pop();
      if (item) {
        put({ undo: item.id, site, date: item.date, nature: item.nature });
        say('−1 ' + nameOf(item.nature));
      }
      if (undo.hidden) {
        page.querySelector('.tap').focus();
      }
    };
    byId('taps').addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      tap(event.submitter);
    });
    undo.addEventListener('click', takeBack);
    document.addEventListener('keydown', (event) => {
      const inside = event.target === document.body || page.contains(event.target);
      if (event.ctrlKey && event.key.toLowerCase() === 'z' && done.length) {
        event.preventDefault();
        takeBack();
      } else if (inside && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && /^(Digit|Numpad)\d$/.test(event.code)) {
        const tile = all('.tap[data-nature]')[(number(event.code.slice(-1)) + 9) % 10];
        event.preventDefault();
        tile.focus();
        tap(tile);
      }
    });
  };

  /* The grid of a week ------------------------------------------------------------------------------------------------------------ */
  const grid = () => {
    const cells = all('input.cell');
    const boxOf = (item) => cells.find((cell) => cell.dataset.date === item.date && cell.dataset.nature === item.nature);
    const pending = (cell) => ofCell(cell.dataset.date, cell.dataset.nature);
    const expected = (cell) => pending(cell).reduce(
      (sum, item) => item.undo ? sum - 1 : item.after === undefined ? sum + 1 : item.after, number(cell.dataset.amount));
    const shown = (amount) => amount === 0 ? '' : String(amount);
    const totals = () => {
      const sum = (wanted) => cells.filter(wanted).reduce((all_, cell) => all_ + number(/^\d+$/.test(cell.value) ? cell.value : expected(cell)), 0);
      all('[data-row]').forEach((box) => { box.textContent = sum((cell) => cell.dataset.nature === box.dataset.row); });
      all('[data-column]').forEach((box) => { box.textContent = sum((cell) => cell.dataset.date === box.dataset.column); });
      byId('total').textContent = sum(() => true);
      byId('sum').textContent = byId('total').textContent;
    };
    const conflict = (item, amount) => {
      const cell = boxOf(item);
      const line = document.createElement('p');
      const label = cell.getAttribute('aria-label');
      line.className = 'notice warning';
      line.append(fill(page.dataset.conflict, label, amount, item.after) + ' ');
      const choice = (text, act) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'small';
        button.textContent = text;
        button.addEventListener('click', () => {
          line.remove();
          act();
          cell.focus();
        });
        line.append(button, ' ');
      };
      choice(fill(page.dataset.keep, amount), () => {});
      choice(fill(page.dataset.put, item.after), () => write(cell, amount, item.after));
      byId('conflicts').append(line);
    };
    const write = (cell, before, after) => put({
      id: newId(), site, date: cell.dataset.date, nature: cell.dataset.nature, before, after,
    });
    view = {
      show: () => {
        cells.forEach((cell) => {
          if (cell !== document.activeElement) {
            cell.value = shown(expected(cell));
          }
          const unsaved = pending(cell).length > 0;
          cell.classList.toggle('unsaved', unsaved);
          cell.parentElement.querySelector('.waiting').hidden = !unsaved;
        });
        totals();
      },
      settle: (item, status, amount) => {
        const cell = isHere(item) && boxOf(item);
        if (cell && amount !== null) {
          cell.dataset.amount = amount;
        }
        if (cell && status === 409) {
          /* What was typed on top of it rests on the same mistake. */
          const later = pending(cell).filter((other) => other.after !== undefined);
          later.forEach(drop);
          conflict(later.length ? later[later.length - 1] : item, amount);
          cell.value = shown(amount);
        }
        if (amount === null) {
          say(page.dataset.refused);
          if (cell) {
            pending(cell).forEach(drop);
          }
          return refresh();
        }
        return null;
      },
    };
    const leave = (cell) => {
      const typed = cell.value.trim();
      const before = number(cell.dataset.seen);
      const after = number(typed);
      if (!/^\d*$/.test(typed)) {
        say(page.dataset.refused);
      } else if (after !== before) {
        write(cell, before, after);
      }
      look(cell);
    };
    /* What somebody corrects is what they saw, whatever came from elsewhere meanwhile. */
    const look = (cell) => {
      cell.value = shown(expected(cell));
      cell.dataset.seen = expected(cell);
    };
    const days = [...new Set(cells.map((cell) => cell.dataset.date))];
    const natures = [...new Set(cells.map((cell) => cell.dataset.nature))];
    const go = (cell, right, down) => {
      const date = days[days.indexOf(cell.dataset.date) + right];
      const nature = natures[natures.indexOf(cell.dataset.nature) + down];
      const next = boxOf({ date, nature });
      if (next) {
        next.focus();
      }
      return Boolean(next);
    };
    const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], Enter: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const atEdge = (cell, key) => {
      const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
      const edge = key === 'ArrowLeft' ? 0 : cell.value.length;
      return whole || (cell.selectionStart === edge && cell.selectionEnd === edge);
    };
    cells.forEach((cell) => {
      cell.addEventListener('focus', () => {
        look(cell);
        cell.select();
      });
      cell.addEventListener('input', totals);
      cell.addEventListener('blur', () => leave(cell));
      cell.addEventListener('keydown', (event) => {
        const step = STEPS[event.key];
        if (event.key === 'Escape') {
          look(cell);
          totals();
        } else if (step && (step[0] === 0 || atEdge(cell, event.key))) {
          event.preventDefault();
          const back = event.key === 'Enter' && event.shiftKey;
          if (!go(cell, step[0], back ? -1 : step[1])) {
            leave(cell);
            cell.select();
          }
        }
      });
    });
    cells[0].focus({ preventScroll: true });
  };

  /* Whoever works at several sites finds the last one again, in this browser. */
  const sites = byId('site');
  const last = localStorage.getItem(LAST_SITE);
  if (!new URLSearchParams(location.search).has('site') && sites && last && last !== site && [...sites.options].some((one) => one.value === last)) {
    location.replace(location.pathname + '?' + new URLSearchParams({ site: last }));
    return;
  }
  localStorage.setItem(LAST_SITE, site);
  all('[data-print]', document).forEach((button) => button.addEventListener('click', () => window.print()));
  if (!page.querySelector('[data-amount]')) {
    return;
  }
  (page.dataset.counting === 'grid' ? grid : taps)();
  showWaiting();
  view.show();
  send();
})();
