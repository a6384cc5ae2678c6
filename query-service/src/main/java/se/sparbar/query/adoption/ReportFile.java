package se.sparbar.query.adoption;

/// A file as exactly these bytes.
public final class ReportFile {
  private final String name;
  private final String mediaType;
  private final byte[] content;

  public ReportFile(String name, String mediaType, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] content() {
    return content.clone();
  }
}
