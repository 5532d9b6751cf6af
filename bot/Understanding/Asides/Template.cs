namespace PartnershipBot.Understanding.Asides;

/// <summary>A phrase of the lexicon, ready to be compared with what was said.</summary>
internal abstract record Template
{
    /// <summary>
    /// Goes through the words from one place on, and gives the rest to <paramref name="next"/>; false when no way leads there.
    /// </summary>
    public abstract bool Match(Hearing hearing, int at, Func<int, bool> next);

    /// <summary>The words with which it can begin; null stands for any word, an empty text for none at all.</summary>
    public abstract IEnumerable<string?> Firsts();

    /// <summary>Sets of words of each of which one must be there; templates that begin with any word are told apart by them.</summary>
    public virtual IEnumerable<IEnumerable<string>> Needs() =>
        Firsts().ToList() is var firsts && Needed(firsts) ? [firsts.OfType<string>()] : [];

    /// <summary>Whether one of some words must be said, none of which is any word or none at all.</summary>
    private static bool Needed(List<string?> firsts) => firsts.TrueForAll(first => !string.IsNullOrEmpty(first));

    /// <summary>All words that stand in it.</summary>
    public abstract IEnumerable<string> Vocabulary();

    /// <summary>One word.</summary>
    public sealed record Word(string Text) : Template
    {
        public override bool Match(Hearing hearing, int at, Func<int, bool> next) => hearing.Says(at, Text) && next(at + 1);

        public override IEnumerable<string?> Firsts() => [Text];

        public override IEnumerable<string> Vocabulary() => [Text];
    }

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<Template> Parts) : Template
    {
        public override bool Match(Hearing hearing, int at, Func<int, bool> next) => From(hearing, 0, at, next);

        public override IEnumerable<string?> Firsts()
        {
            foreach (var part in Parts)
            {
                var firsts = part.Firsts().ToList();
                foreach (var first in firsts.Where(f => f is not ""))
                {
                    yield return first;
                }
                if (!firsts.Contains(""))
                {
                    yield break;
                }
            }
            yield return "";
        }

        public override IEnumerable<string> Vocabulary() => Parts.SelectMany(p => p.Vocabulary());

        public override IEnumerable<IEnumerable<string>> Needs() => Parts.SelectMany(p => p.Needs());

        private bool From(Hearing hearing, int part, int at, Func<int, bool> next) =>
            part == Parts.Count ? next(at) : Parts[part].Match(hearing, at, after => From(hearing, part + 1, after, next));
    }

    /// <summary>One or the other; an empty sequence among them may be left out.</summary>
    public sealed record Either(IReadOnlyList<Template> Ways) : Template
    {
        public override bool Match(Hearing hearing, int at, Func<int, bool> next) => Ways.Any(way => way.Match(hearing, at, next));

        public override IEnumerable<string?> Firsts() => Ways.SelectMany(w => w.Firsts());

        public override IEnumerable<string> Vocabulary() => Ways.SelectMany(w => w.Vocabulary());
    }

    /// <summary>A place for other words.</summary>
    public sealed record Slot(string Name) : Template
    {
        private const int MostWords = 40;
        private const int MostOfAny = 8;

        public override bool Match(Hearing hearing, int at, Func<int, bool> next)
        {
            var most = Math.Min(hearing.Count - at, Name == "value" ? MostWords : MostOfAny);
            // The longest reading of a name or a term is the one that was meant.
            for (var length = most; length > 0; length--)
            {
                if (!hearing.Hears(Name, at, length))
                {
                    continue;
                }
                hearing.Keep(Name, at, length);
                if (next(at + length))
                {
                    return true;
                }
            }
            hearing.Drop(Name);
            return false;
        }

        public override IEnumerable<string?> Firsts() => [null];

        public override IEnumerable<string> Vocabulary() => [];
    }
}
