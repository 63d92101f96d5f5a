import { closeStore, openStore } from "../store/index.js";
/** Runs `work` on an open database and closes it, whatever happens. */
export async function withStore(path, options, work) {
    const store = await openStore(path, options);
    try {
        return await work(store);
    }
    finally {
        await closeStore(store);
    }
}
//# sourceMappingURL=with-store.js.map