using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PartnershipBot.Domain;

/// <summary>
/// Answers by field, in the order of the fields, that never change. Two arrays: a sheet is made for every partnership that is read, and
/// a tree of eighty nodes costs more than all that is asked of it.
/// </summary>
internal sealed class SortedAnswers : IReadOnlyDictionary<string, object>
{
    public static readonly SortedAnswers Empty = new([], []);

    private readonly string[] _fields;
    private readonly object[] _values;

    private SortedAnswers(string[] fields, object[] values) => (_fields, _values) = (fields, values);

    public int Count => _fields.Length;

    public IEnumerable<string> Keys => _fields;

    public IEnumerable<object> Values => _values;

    public object this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no {key}.");

    /// <exception cref="ArgumentException">A field is there twice.</exception>
    public static SortedAnswers Of(IEnumerable<KeyValuePair<string, object>> answers)
    {
        if (answers is SortedAnswers sorted)
        {
            return sorted;
        }
        KeyValuePair<string, object>[] all = [.. answers];
        var (fields, values) = (new string[all.Length], new object[all.Length]);
        var isInOrder = true;
        for (var i = 0; i < all.Length; i++)
        {
            (fields[i], values[i]) = (all[i].Key, all[i].Value);
            isInOrder &= i == 0 || string.CompareOrdinal(fields[i - 1], fields[i]) < 0;
        }
        if (!isInOrder)
        {
            Array.Sort(fields, values, StringComparer.Ordinal);
            for (var i = 1; i < fields.Length; i++)
            {
                if (fields[i] == fields[i - 1])
                {
                    throw new ArgumentException($"The field {fields[i]} is there twice.", nameof(answers));
                }
            }
        }
        return new SortedAnswers(fields, values);
    }

    /// <summary>The same with one field set, or taken away where there is no value.</summary>
    public SortedAnswers With(string field, object? value)
    {
        var at = Find(field);
        if (at >= 0 && value is not null)
        {
            object[] values = [.. _values];
            values[at] = value;
            return new SortedAnswers(_fields, values);
        }
        if (at >= 0)
        {
            return new SortedAnswers([.. _fields[..at], .. _fields[(at + 1)..]], [.. _values[..at], .. _values[(at + 1)..]]);
        }
        return value is null
            ? this
            : new SortedAnswers([.. _fields[..~at], field, .. _fields[~at..]], [.. _values[..~at], value, .. _values[~at..]]);
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        var at = Find(key);
        value = at >= 0 ? _values[at] : null;
        return at >= 0;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (var i = 0; i < _fields.Length; i++)
        {
            yield return KeyValuePair.Create(_fields[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string field) => Array.BinarySearch(_fields, field, StringComparer.Ordinal);
}
