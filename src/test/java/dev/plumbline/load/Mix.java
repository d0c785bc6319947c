package dev.plumbline.load;

/** Of what a crowd is made, in this order: some who read, some who will stop reading, and onlookers; and how fast they come. */
record Mix(int readers, int sleepers, int perSecond) {
    enum Kind {
        READER,
        SLEEPER,
        ONLOOKER
    }

    Kind kind(int number) {
        if (number < readers) return Kind.READER;
        return number < readers + sleepers ? Kind.SLEEPER : Kind.ONLOOKER;
    }
}
