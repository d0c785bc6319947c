import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** The network between one browser and the server: bytes pass until the line is cut, and again when it is mended. */
export class Line {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly #fars = new Set<Socket>();
  #cut = false;

  private constructor(target: number) {
    this.#server = createServer((near) => {
      if (this.#cut) { near.destroy(); return; }
      const far = connect(target, "127.0.0.1");
      this.#fars.add(far);
      far.on("close", () => { this.#fars.delete(far); });
      this.#join(near, far);
      this.#join(far, near);
    });
  }

  static async to(url: string): Promise<Line> {
    const line = new Line(Number(new URL(url).port));
    line.#server.listen(0, "127.0.0.1");
    await once(line.#server, "listening");
    return line;
  }

  /** The same address, reached over this line. */
  over(url: string): string {
    const address = new URL(url);
    address.port = String((this.#server.address() as AddressInfo).port);
    return address.href;
  }

  cut(): void {
    this.#cut = true;
    for (const socket of this.#open) socket.destroy();
  }

  /** What the server says waits; what the page says passes: so that both sides can act without knowing of each other. */
  hold(): void {
    for (const far of this.#fars) far.pause();
  }

  release(): void {
    for (const far of this.#fars) far.resume();
  }

  mend(): void {
    this.#cut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(from: Socket, to: Socket): void {
    this.#open.add(from);
    from.on("data", (bytes) => { to.write(bytes); });
    from.on("end", () => { to.end(); });
    from.on("error", () => { to.destroy(); });
    from.on("close", () => { this.#open.delete(from); to.destroy(); });
  }
}
