package casebook;

import casebook.model.Message;
import casebook.model.Problem;
import casebook.model.Progress;
import casebook.text.Messages;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the person at the terminal sees: phases as they go, each with its time; problems; and at the
 * end what was written. A line that rewrites itself on a terminal, plain lines otherwise.
 */
final class Console implements Progress {
  /** At most this many problems are printed whole; the rest are counted. */
  private static final int MOST_PROBLEMS = 100;

  private static final long REDRAW_NANOS = 100_000_000;

  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final boolean terminal;
  private final List<Timing> timings = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private String phase = "";
  private int total;
  private long begun;
  private long drawn;

  /** How long a phase took. */
  private record Timing(String phase, int steps, double seconds) {}

  /**
   * @param terminal whether {@code err} is a terminal, where a line may rewrite itself
   */
  Console(PrintStream out, PrintStream err, Messages messages, boolean terminal) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.terminal = terminal;
  }

  @Override
  public synchronized void phase(Message name, int steps) {
    finishPhase();
    phase = messages.text(name);
    total = steps;
    done.set(0);
    begun = System.nanoTime();
    draw();
  }

  @Override
  public void step() {
    done.incrementAndGet();
    if (terminal) {
      redraw();
    }
  }

  private synchronized void redraw() {
    if (System.nanoTime() - drawn > REDRAW_NANOS) {
      draw();
    }
  }

  private void draw() {
    drawn = System.nanoTime();
    if (terminal) {
      String count = total > 0 ? " " + done.get() + "/" + total : "";
      err.print("\r\u001b[2K" + phase + count + " …");
      err.flush();
    }
  }

  private void finishPhase() {
    if (phase.isEmpty()) {
      return;
    }
    Timing timing = new Timing(phase, done.get(), (System.nanoTime() - begun) / 1e9);
    timings.add(timing);
    phase = "";
    err.println((terminal ? "\r\u001b[2K" : "") + line(timing));
  }

  private String line(Timing timing) {
    String count = timing.steps() > 0 ? Integer.toString(timing.steps()) : "";
    return messages.text("main.phase", timing.phase(), seconds(timing.seconds()), count).strip();
  }

  private static String seconds(double seconds) {
    return String.format(java.util.Locale.ROOT, "%.2f", seconds);
  }

  /** Ends the last phase, so that what follows stands on a line of its own. */
  synchronized void finish() {
    finishPhase();
  }

  /** Prints problems in order of place, errors and warnings alike. */
  synchronized void problems(List<Problem> problems) {
    finishPhase();
    problems.stream()
        .sorted()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> err.println(messages.text(problem)));
    if (problems.size() > MOST_PROBLEMS) {
      err.println(messages.text("main.more-problems", problems.size() - MOST_PROBLEMS));
    }
  }

  /** One line of result. */
  void say(String key, Object... arguments) {
    say(Message.of(key, arguments));
  }

  /** One line of result. */
  synchronized void say(Message message) {
    finishPhase();
    out.println(messages.text(message));
  }

  /** One line about what went wrong. */
  synchronized void fail(String key, Object... arguments) {
    finishPhase();
    err.println(messages.text(key, arguments));
  }

  /** The time of all phases, in seconds: {@code 4.10}. */
  synchronized String seconds() {
    finishPhase();
    return seconds(timings.stream().mapToDouble(Timing::seconds).sum());
  }
}
