package se.sparbar.command.relay;

/// How far Kafka has come: everything up to a position is there, in order.
///
/// @param position 0 when there is nothing
/// @param hash of the event at that position; empty when there is nothing
/// @param endOffset where the next record of the partition will stand
@SuppressWarnings("ArrayRecordComponent") // never compared as a record
record Reach(long position, byte[] hash, long endOffset) {}
