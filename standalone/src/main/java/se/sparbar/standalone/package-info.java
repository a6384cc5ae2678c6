/// Both services, their PostgreSQL and their Kafka behind one address, started by one command on a
/// laptop.
@NullMarked
package se.sparbar.standalone;

import org.jspecify.annotations.NullMarked;
