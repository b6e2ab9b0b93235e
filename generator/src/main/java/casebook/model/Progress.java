package casebook.model;

/** Told how long work goes on; may be called from several threads. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void phase(Message name, int total) {}

        @Override
        public void step() {}
      };

  /**
   * A phase begins.
   *
   * @param total how many steps it has; 0 when unknown
   */
  void phase(Message name, int total);

  /** One step of the phase is done. */
  void step();
}
