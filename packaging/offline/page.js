// Has the site kept for times without a network, and says when a newer version was fetched.
{
  const workers = navigator.serviceWorker;

  /** Offers the newer version. It waits: nothing changes under anybody's hands. */
  const offer = (newer) => {
    const [aside, line, button] = ['aside', 'p', 'button'].map((name) => document.createElement(name));
    aside.className = 'shell-update';
    aside.ariaLabel = 'Newer version';
    line.role = 'status';
    button.type = 'button';
    button.textContent = 'Reload';
    button.addEventListener('click', () => {
      workers.addEventListener('controllerchange', () => location.reload(), { once: true });
      newer.postMessage('take over');
    });
    aside.append(line, button);
    document.body.prepend(aside);
    line.textContent = 'A newer version of Amerce is ready. What you entered stands in the address and stays.';
  };

  const keep = async () => {
    const kept = await workers.register('./service-worker.js', { updateViaCache: 'none' });
    // The first version that is kept is the one that is open.
    const settled = (worker) => worker?.state === 'installed' && workers.controller && offer(worker);
    settled(kept.waiting);
    kept.addEventListener('updatefound', () => {
      const worker = kept.installing;
      worker.addEventListener('statechange', () => settled(worker));
    });
  };

  // A frame belongs to the page around it, and who saves data wants no more than the page.
  if (workers && parent === window && !navigator.connection?.saveData) {
    // A browser that refuses, as some do in private windows, costs only what is kept.
    addEventListener('load', () => keep().catch(() => {}));
  }
}
