/* The head of the AppImage (type 2): mounts the squashfs that follows it in the same file, and runs AppRun in there.
 *
 * Where a file cannot be mounted (no FUSE, no fusermount3) it unpacks it for as long as the program runs. A process of
 * its own, the keeper, serves the mount or has the unpacked folder, and takes it away when nobody holds the other end
 * of its pipe any more. This process becomes the program, so that its number, signals and exit code are the program's.
 *
 * Options and variables are those of the AppImage specification and of its reference runtime. packaging/appimage.py
 * compiles this against squashfuse (BSD), libfuse3 (LGPL 2.1) and zstd (BSD) of the distribution, linked statically.
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <limits.h>
#include <link.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>

#define FAILED 127 /* as a shell has it where a command cannot be run */
#define READY "r"

static const char usage[] =
    "An AppImage. Any other argument goes to the program in it.\n"
    "  --appimage-extract [PATTERN]  unpack it, or the files that match, into ./squashfs-root\n"
    "  --appimage-extract-and-run    unpack it for this run, where it cannot be mounted (APPIMAGE_EXTRACT_AND_RUN=1)\n"
    "  --appimage-mount              mount it until this command is ended, and print where\n"
    "  --appimage-offset             print at which byte its file system begins\n"
    "  --appimage-version            print the version of this runtime\n"
    "TMPDIR names the folder that it is mounted or unpacked in, instead of /tmp.\n";

static char image[PATH_MAX];
static off_t offset;

/* Compressions that are not used here; liblzo is under the GPL, and none of them has to be linked. */
int lzo1x_decompress_safe(void) { return -1; }
int lzma_stream_buffer_decode(void) { return 11; /* LZMA_PROG_ERROR */ }
int LZ4_decompress_safe(void) { return -1; }
int uncompress(void) { return -2; /* Z_STREAM_ERROR */ }

/* Says what went wrong, with the system's reason where it has one; false, for the caller to return. */
static bool problem(const char *format, ...)
{
    const char *reason = errno ? strerror(errno) : "this AppImage is damaged";
    va_list given;
    va_start(given, format);
    fputs("AppImage: ", stderr);
    vfprintf(stderr, format, given);
    fprintf(stderr, ": %s\n", reason);
    va_end(given);
    return false;
}

/* Finds this file, and where its ELF ends: behind the table of sections, which linkers write last. */
static bool find_image(void)
{
    ElfW(Ehdr) head;
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0 || !realpath("/proc/self/exe", image) || pread(file, &head, sizeof head, 0) != sizeof head)
        return problem("/proc/self/exe cannot be read");
    close(file);
    offset = (off_t)head.e_shoff + (off_t)head.e_shentsize * head.e_shnum;
    return true;
}

/* ---- Unpacking ---- */

static bool write_file(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char block[1 << 20];
    unlink(path);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    bool good = file >= 0;
    for (uint64_t at = 0; good && at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        good = sqfs_read_range(fs, inode, at, &size, block) == SQFS_OK && size > 0;
        for (sqfs_off_t done = 0; good && done < size;) {
            ssize_t wrote = write(file, block + done, size - done);
            good = wrote > 0;
            done += wrote;
        }
        at += size;
    }
    return file >= 0 && close(file) == 0 && good;
}

static bool write_link(sqfs *fs, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    unlink(path);
    return sqfs_readlink(fs, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
}

static bool make_folder(const char *path, mode_t mode)
{
    return mkdir(path, (mode & 0777) | S_IRWXU) == 0 || errno == EEXIST;
}

/* The folders above a path inside the folder it is unpacked into, where a pattern left them out. */
static void make_parents(char *path, size_t from)
{
    for (char *slash = path + from; (slash = strchr(slash, '/')); *slash++ = '/') {
        *slash = '\0';
        make_folder(path, 0755);
    }
}

static bool unpack_entry(sqfs *fs, sqfs_dir_entry *entry, const char *path)
{
    sqfs_inode inode;
    if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return false;
    switch (sqfs_dentry_mode(entry) & S_IFMT) {
    case S_IFDIR: return make_folder(path, inode.base.mode);
    case S_IFREG: return write_file(fs, &inode, path);
    case S_IFLNK: return write_link(fs, &inode, path);
    default: return true;
    }
}

/* Unpack what matches (everything for NULL) into a folder. */
static bool extract(const char *folder, const char *pattern)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX];
    errno = 0;
    if (sqfs_open_image(&fs, image, offset) != SQFS_OK || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)))
        return problem("no file system behind byte %lld of %s", (long long)offset, image);
    if (!make_folder(folder, 0755))
        return problem("%s cannot be made", folder);
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end || (pattern && fnmatch(pattern, walk.path, FNM_LEADING_DIR) != 0))
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, walk.path);
        if (pattern)
            make_parents(path, strlen(folder) + 1);
        errno = 0;
        if (!unpack_entry(&fs, &walk.entry, path))
            return problem("%s cannot be unpacked", path);
    }
    errno = 0;
    return error == SQFS_OK || problem("%s cannot be read", image);
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place)
{
    (void)about, (void)kind, (void)place;
    return remove(path);
}

/* ---- The keeper ---- */

static void quiet(enum fuse_log_level level, const char *format, va_list given)
{
    (void)level, (void)format, (void)given;
}

static void be_silent(void)
{
    int nothing = open("/dev/null", O_RDWR);
    for (int each = 0; each <= 2; each++)
        dup2(nothing, each);
    if (nothing > 2)
        close(nothing);
}

/* Serve until the far end of the pipe is closed, or somebody unmounts it. */
static void serve(struct fuse_session *session, int pipe)
{
    struct fuse_buf request = {0};
    struct pollfd watched[] = {{fuse_session_fd(session), POLLIN, 0}, {pipe, 0, 0}};
    fcntl(watched[0].fd, F_SETFL, O_NONBLOCK);
    while (!fuse_session_exited(session) && !watched[1].revents) {
        if (poll(watched, 2, -1) < 0 || !watched[0].revents)
            continue;
        int size = fuse_session_receive_buf(session, &request);
        if (size > 0)
            fuse_session_process_buf(session, &request);
        else if (size != -EINTR && size != -EAGAIN)
            break;
    }
    free(request.mem);
}

/* Mount it at a folder and serve it to the end of the program; returns at once where that cannot be. */
static void keep_mounted(const char *folder, int pipe)
{
    struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create, .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink, .forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
    };
    char *options[] = {"appimage", "-oro,nosuid,nodev,fsname=AppImage,subtype=squashfuse"};
    struct fuse_args given = FUSE_ARGS_INIT(2, options);
    sqfs_ll_chan channel;
    be_silent();
    fuse_set_log_func(quiet);
    sqfs_ll *files = sqfs_ll_open(image, offset);
    if (!files || sqfs_ll_mount(&channel, folder, &given, &operations, sizeof operations, files) != SQFS_OK)
        return;
    if (write(pipe, READY, 1) == 1)
        serve(channel.session, pipe);
    sqfs_ll_unmount(&channel, folder);
}

static void keep_unpacked(const char *folder, int pipe)
{
    struct pollfd watched = {pipe, 0, 0};
    if (!extract(folder, NULL) || write(pipe, READY, 1) != 1)
        return;
    be_silent();
    while (poll(&watched, 1, -1) < 0)
        ;
}

/* Starts a keeper that makes this folder the file system: whether it could; the folder is gone where it could not. */
static bool kept(const char *folder, void (*keep)(const char *, int))
{
    int ends[2];
    char ready;
    if (!make_folder(folder, 0700) || pipe(ends) < 0)
        return problem("%s cannot be made", folder);
    pid_t child = fork();
    if (child == 0) {
        if (fork() != 0)
            _exit(0); /* the keeper is no child of the program, which may wait for its children */
        setsid();
        signal(SIGPIPE, SIG_IGN);
        dup2(ends[1], 3);
        close_range(4, ~0U, 0);
        keep(folder, 3);
        nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
        _exit(0);
    }
    close(ends[1]);
    waitpid(child, NULL, 0);
    /* The near end stays open in the program and in all that it starts with it: that is what the keeper watches. */
    bool good = read(ends[0], &ready, 1) == 1;
    if (!good)
        close(ends[0]);
    return good;
}

/* ---- The program ---- */

/* Becomes AppRun of this folder; comes back where it cannot. */
static int run(const char *folder, char **argv)
{
    char program[PATH_MAX + 32], here[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", image, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
    execv(program, argv);
    problem("%s cannot be run (TMPDIR names another folder, where programs may be run)", program);
    return FAILED;
}

/* Mounted, or unpacked where it has to be. */
static int start(char **argv, bool unpack, bool mount_alone)
{
    const char *asked = getenv("TMPDIR");
    char folder[PATH_MAX + 16], above[PATH_MAX];
    if (!realpath(asked && *asked ? asked : "/tmp", above))
        return problem("%s (TMPDIR)", asked), FAILED;
    snprintf(folder, sizeof folder, "%s/.mount_XXXXXX", above);
    if (!mkdtemp(folder))
        return problem("%s cannot be made", folder), FAILED;
    if (unpack || !kept(folder, keep_mounted)) {
        if (mount_alone)
            return fputs("AppImage: it cannot be mounted here; FUSE or fusermount3 is missing\n", stderr), FAILED;
        if (!unpack)
            fprintf(stderr, "AppImage: without FUSE (fusermount3) it is unpacked into %s for this run\n", folder);
        if (!kept(folder, keep_unpacked))
            return FAILED; /* the keeper said why */
    }
    if (!mount_alone)
        return run(folder, argv);
    puts(folder);
    fflush(stdout);
    return pause();
}

int main(int argc, char **argv)
{
    const char *option = argc > 1 && strncmp(argv[1], "--appimage-", 11) == 0 ? argv[1] + 11 : "";
    const char *set = getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (!find_image())
        return FAILED;
    if (!*option)
        return start(argv, set && strcmp(set, "1") == 0, false);
    if (strcmp(option, "extract-and-run") == 0) {
        argv[1] = argv[0];
        return start(argv + 1, true, false);
    }
    if (strcmp(option, "mount") == 0)
        return start(argv, false, true);
    if (strcmp(option, "extract") == 0)
        return extract("squashfs-root", argc > 2 ? argv[2] : NULL) ? puts("squashfs-root") < 0 : FAILED;
    if (strcmp(option, "offset") == 0)
        return printf("%lld\n", (long long)offset) < 0;
    if (strcmp(option, "version") == 0)
        return puts("Runtime of Attendant " VERSION_OF_PROGRAM) < 0;
    bool help = strcmp(option, "help") == 0;
    fputs(usage, help ? stdout : stderr);
    return help ? 0 : FAILED;
}
