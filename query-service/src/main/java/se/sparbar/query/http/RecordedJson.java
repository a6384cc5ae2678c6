package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where in the log something that stands was recorded.
///
/// @param version its place in the stream, by which a rättelse names it
/// @param correctedPosition from where it has stood as it does; absent where nothing has changed it
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordedJson(
    long version,
    long position,
    Instant recordedAt,
    @Nullable Long correctedPosition,
    @Nullable Instant correctedAt) {}
