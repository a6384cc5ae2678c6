package se.sparbar.envelope;

/// What an event is called in the log.
record StoredName(String type, int version) {
  @Override
  public String toString() {
    return type + "/" + version;
  }
}
