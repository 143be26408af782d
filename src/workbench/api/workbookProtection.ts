import { refuse } from "../richApi/richApiError";
import { readOnly, type WireClass } from "../richApi/wireClass";
import { checkDocument } from "./guard";
import type { Host } from "./host";

/** Excel.WorkbookProtection: it keeps sheets from being added, deleted, moved and renamed. */
export const workbookProtectionClass: WireClass<Host> = {
  name: "WorkbookProtection",
  scalars: { Protected: readOnly(({ bench }) => bench.book.isStructureProtected) },
  methods: {
    Protect: {
      call: (host) => {
        checkDocument(host);
        if (host.bench.book.isStructureProtected) refuse("InvalidOperation");
        host.bench.book.isStructureProtected = true;
      },
    },
    Unprotect: {
      call: (host) => {
        checkDocument(host);
        host.bench.book.isStructureProtected = false;
      },
    },
  },
};
