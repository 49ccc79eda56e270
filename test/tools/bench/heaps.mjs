// What the two sides of the extension hold of memory: the extension host, a worker in the web host, and the page, whose
// thread and heap the workbench and its webviews share there.

/** Bytes in use on either side after a forced garbage collection. */
export async function heaps(workbench) {
  await workbench.evaluate(() => {
    globalThis.isExtensionHost = true;
  });
  const session = await workbench.page.context().newCDPSession(workbench.page);
  try {
    return { host: await heapOfHost(session), page: await heapOf((...call) => session.send(...call)) };
  } finally {
    await session.detach();
  }
}

async function heapOf(send) {
  // What a finalizer lets go of falls to the second collection.
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
  return (await send('Runtime.getHeapUsage')).usedSize;
}

async function heapOfHost(session) {
  const targets = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') targets.push(sessionId);
  });
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', attach);
  for (const sessionId of targets) {
    const send = sender(session, sessionId);
    const { result } = await send('Runtime.evaluate', { expression: 'globalThis.isExtensionHost === true' });
    if (result.value) return heapOf(send);
  }
  throw new Error('the extension host was not found among the workers');
}

/** Sends commands of the DevTools protocol to a worker, by way of its page. */
function sender(session, sessionId) {
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const { id, result, error } = JSON.parse(message);
    if (from !== sessionId || !waiting.has(id)) return;
    const [resolve, reject] = waiting.get(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  });
  return async (method, params) => {
    const id = waiting.size + 1;
    const answer = new Promise((resolve, reject) => waiting.set(id, [resolve, reject]));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}
