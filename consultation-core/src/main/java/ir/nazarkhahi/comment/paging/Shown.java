package ir.nazarkhahi.comment.paging;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a comment has begun to be shown.
 *
 * @param provisionId 0 for the whole
 */
public record Shown(long consultationId, long provisionId, String stance, long number) {

    /** Its block in the list of its provision, and in the list of all provisions. */
    Stream<Block> blocks() {
        long block = number / Blocks.SIZE;
        return Stream.of(new Block(consultationId, provisionId, stance, block), new Block(consultationId, Blocks.ALL_PROVISIONS, stance, block));
    }

    record Block(long consultationId, long provisionId, String stance, long block) {

        List<Object> row(long more) {
            return List.of(consultationId, provisionId, stance, block, more);
        }
    }
}
