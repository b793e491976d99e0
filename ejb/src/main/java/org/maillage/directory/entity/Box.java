package org.maillage.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A rectangle of a drawing; y counts downwards. */
@Embeddable
public class Box implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "box_left")
    private int left;

    @Column(name = "box_top")
    private int top;

    @Column(name = "box_right")
    private int right;

    @Column(name = "box_bottom")
    private int bottom;

    protected Box() {}

    public Box(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** The smallest rectangle around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The same with a margin on each side. */
    public Box wider(int margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public int getLeft() {
        return left;
    }

    public int getTop() {
        return top;
    }

    public int getRight() {
        return right;
    }

    public int getBottom() {
        return bottom;
    }
}
