package org.tingxu.boot;

/** The door of the program: one command a word, see {@code ./tingxu --help}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Tingxu 厅序");
    }
}
