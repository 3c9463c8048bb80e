import { test } from "../fixtures";
import { lookAt } from "./look-at";

test.use({ demo: false });

lookAt([{ name: "empty-home", open: (page) => page.goto("/") }]);
