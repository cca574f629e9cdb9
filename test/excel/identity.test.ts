import { markFormula, markOf, ourSheets } from "../../src/excel/identity";

const seen = (id: string, name: string, mark: string | null = null) => ({ id, name, mark });
const known = { register: { id: "{1}", title: "Tiltaksregister" } };
const oursOf = (sheets: Parameters<typeof ourSheets>[1]) => ourSheets(known, sheets).get("register")?.name;

describe("which sheet is ours", () => {
  test("the one that carries the mark and that the memory knows", () => {
    expect(oursOf([seen("{1}", "Tiltaksregister", "register"), seen("{2}", "Tiltak")])).toBe("Tiltaksregister");
  });

  test("it stays ours when the user renames it, or when saving gives it another id", () => {
    expect(oursOf([seen("{1}", "Register 2027", "register")])).toBe("Register 2027");
    expect(oursOf([seen("{9}", "Tiltaksregister", "register")])).toBe("Tiltaksregister");
    expect(oursOf([seen("{9}", "Register 2027", "register")])).toBe("Register 2027");
  });

  test("never a sheet of the user's that is called the same, or has got the old id", () => {
    expect(oursOf([seen("{1}", "Tiltaksregister")])).toBeUndefined();
    expect(oursOf([seen("{1}", "Budsjett"), seen("{2}", "Tiltaksregister", "register")])).toBe("Tiltaksregister");
  });

  test("not the copy that the user has made of it", () => {
    expect(oursOf([seen("{5}", "Tiltaksregister (2)", "register"), seen("{1}", "Tiltaksregister", "register")])).toBe("Tiltaksregister");
    expect(oursOf([seen("{5}", "Tiltaksregister", "register"), seen("{1}", "Gammelt", "register")])).toBe("Tiltaksregister");
    expect(oursOf([seen("{5}", "Kopi A", "register"), seen("{6}", "Kopi B", "register")])).toBeUndefined();
  });

  test("nothing is ours that the memory does not know", () => {
    expect(ourSheets({}, [seen("{1}", "Tiltaksregister", "register")]).size).toBe(0);
  });

  test("a mark is read back as it was written, and no other name is a mark", () => {
    expect(markOf(markFormula("oekonomiplan"))).toBe("oekonomiplan");
    expect(markOf("=Ark1!$A$1")).toBeNull();
  });
});
