// Written by npm run openapi from src/http/routes. Do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database answers too. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and whether anybody ever was. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            needsSetup: boolean;
                            user: {
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                /** @enum {string} */
                                theme: "system" | "light" | "dark";
                            } | null;
                            workspace: {
                                id: string;
                                name: string;
                                us: string[];
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                hasSample: boolean;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Signs in. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            needsSetup: boolean;
                            user: {
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                /** @enum {string} */
                                theme: "system" | "light" | "dark";
                            } | null;
                            workspace: {
                                id: string;
                                name: string;
                                us: string[];
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                hasSample: boolean;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Signs out. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the workspace and its first user, once, and signs in. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agency: string;
                        us: string[];
                        name: string;
                        /** Format: email */
                        email: string;
                        password: string;
                        /** @enum {string} */
                        language: "en" | "zh" | "pt" | "th" | "tr";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            needsSetup: boolean;
                            user: {
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                /** @enum {string} */
                                theme: "system" | "light" | "dark";
                            } | null;
                            workspace: {
                                id: string;
                                name: string;
                                us: string[];
                                /** @enum {string} */
                                language: "en" | "zh" | "pt" | "th" | "tr";
                                hasSample: boolean;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how the user is named and likes to read. */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {string} */
                        language?: "en" | "zh" | "pt" | "th" | "tr";
                        /** @enum {string} */
                        theme?: "system" | "light" | "dark";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            language: "en" | "zh" | "pt" | "th" | "tr";
                            /** @enum {string} */
                            theme: "system" | "light" | "dark";
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency's own space. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            us: string[];
                            /** @enum {string} */
                            language: "en" | "zh" | "pt" | "th" | "tr";
                            hasSample: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the workspace; a change of `us` places and assesses everything anew. */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        us?: string[];
                        /** @enum {string} */
                        language?: "en" | "zh" | "pt" | "th" | "tr";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            us: string[];
                            /** @enum {string} */
                            language: "en" | "zh" | "pt" | "th" | "tr";
                            hasSample: boolean;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All imports, the newest first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            imports: {
                                id: string;
                                /** @enum {string} */
                                state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                                files: {
                                    name: string;
                                    size: number;
                                    format: string | null;
                                    /** @enum {string} */
                                    state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                    messages: number;
                                }[];
                                bytesDone: number;
                                bytesTotal: number;
                                messagesRead: number;
                                messagesAdded: number;
                                accounts: {
                                    id: string;
                                    name: string;
                                    messages: number;
                                }[];
                                issues: {
                                    /** @enum {string} */
                                    code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                    place: string | null;
                                    detail: string | null;
                                    messages: number;
                                    file: string;
                                }[];
                                issueCount: number;
                                unknownSpeakers: {
                                    name: string;
                                    messages: number;
                                }[];
                                /** Format: date-time */
                                startedAt: string;
                                finishedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Takes files in, as multipart/form-data with any field names, and reads them. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                            files: {
                                name: string;
                                size: number;
                                format: string | null;
                                /** @enum {string} */
                                state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                messages: number;
                            }[];
                            bytesDone: number;
                            bytesTotal: number;
                            messagesRead: number;
                            messagesAdded: number;
                            accounts: {
                                id: string;
                                name: string;
                                messages: number;
                            }[];
                            issues: {
                                /** @enum {string} */
                                code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                place: string | null;
                                detail: string | null;
                                messages: number;
                                file: string;
                            }[];
                            issueCount: number;
                            unknownSpeakers: {
                                name: string;
                                messages: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is and what it brought. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                            files: {
                                name: string;
                                size: number;
                                format: string | null;
                                /** @enum {string} */
                                state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                messages: number;
                            }[];
                            bytesDone: number;
                            bytesTotal: number;
                            messagesRead: number;
                            messagesAdded: number;
                            accounts: {
                                id: string;
                                name: string;
                                messages: number;
                            }[];
                            issues: {
                                /** @enum {string} */
                                code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                place: string | null;
                                detail: string | null;
                                messages: number;
                                file: string;
                            }[];
                            issueCount: number;
                            unknownSpeakers: {
                                name: string;
                                messages: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Undoes an import: removes what it alone brought in. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an import; what was read so far stays until it is undone. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                            files: {
                                name: string;
                                size: number;
                                format: string | null;
                                /** @enum {string} */
                                state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                messages: number;
                            }[];
                            bytesDone: number;
                            bytesTotal: number;
                            messagesRead: number;
                            messagesAdded: number;
                            accounts: {
                                id: string;
                                name: string;
                                messages: number;
                            }[];
                            issues: {
                                /** @enum {string} */
                                code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                place: string | null;
                                detail: string | null;
                                messages: number;
                                file: string;
                            }[];
                            issueCount: number;
                            unknownSpeakers: {
                                name: string;
                                messages: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/issues.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that could not be read, as a table. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{importId}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which speakers of chats and calls are ours. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        provider: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                            files: {
                                name: string;
                                size: number;
                                format: string | null;
                                /** @enum {string} */
                                state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                messages: number;
                            }[];
                            bytesDone: number;
                            bytesTotal: number;
                            messagesRead: number;
                            messagesAdded: number;
                            accounts: {
                                id: string;
                                name: string;
                                messages: number;
                            }[];
                            issues: {
                                /** @enum {string} */
                                code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                place: string | null;
                                detail: string | null;
                                messages: number;
                                file: string;
                            }[];
                            issueCount: number;
                            unknownSpeakers: {
                                name: string;
                                messages: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portfolio, the most urgent first. */
        get: {
            parameters: {
                query?: {
                    lang?: "en" | "zh" | "pt" | "th" | "tr";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            asOf: string;
                            accounts: {
                                languages: ("en" | "zh" | "pt" | "th" | "tr")[];
                                health: {
                                    /** @enum {string} */
                                    state: "good" | "watch" | "poor" | "unknown";
                                    estimate: number | null;
                                    low: number | null;
                                    high: number | null;
                                    coverage: number;
                                };
                                direction: {
                                    /** @enum {string} */
                                    state: "improving" | "steady" | "declining" | "unknown";
                                    probabilityDown: number | null;
                                };
                                heard: {
                                    lastFromClient: string | null;
                                    /** @enum {string} */
                                    state: "recent" | "quiet" | "never";
                                };
                                topWarning: {
                                    /** @enum {string} */
                                    kind: "reply-time-rising" | "client-went-quiet" | "promises-slipping" | "answers-shorter" | "fewer-people" | "opinion-drought" | "tone-dropping" | "debate-open-too-long" | "report-overdue" | "plan-overdue" | "perception-gap" | "severe-event";
                                    because: string;
                                } | null;
                                warningCount: number;
                                workOnCount: number;
                                askDue: string | null;
                                sparkline: (number | null)[];
                                urgency: number;
                                id: string;
                                name: string;
                                isSample: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is said of one account, and its past. */
        get: {
            parameters: {
                query?: {
                    lang?: "en" | "zh" | "pt" | "th" | "tr";
                };
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                id: string;
                                name: string;
                                isSample: boolean;
                                since: string | null;
                            };
                            /** Format: date-time */
                            asOf: string;
                            assessmentId: string;
                            assessment: {
                                id: string;
                                name: string;
                                languages: ("en" | "zh" | "pt" | "th" | "tr")[];
                                health: {
                                    /** @enum {string} */
                                    state: "good" | "watch" | "poor" | "unknown";
                                    estimate: number | null;
                                    low: number | null;
                                    high: number | null;
                                    coverage: number;
                                    rest: number | null;
                                    cappedBy: string | null;
                                    because: string;
                                };
                                direction: {
                                    /** @enum {string} */
                                    state: "improving" | "steady" | "declining" | "unknown";
                                    probabilityDown: number | null;
                                };
                                heard: {
                                    lastFromClient: string | null;
                                    /** @enum {string} */
                                    state: "recent" | "quiet" | "never";
                                };
                                traits: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "good" | "bad";
                                    /** @enum {string} */
                                    state: "shown" | "fading" | "missing" | "absent" | "forming" | "present" | "unknown";
                                    estimate: number | null;
                                    low: number | null;
                                    high: number | null;
                                    weight: number;
                                    evidence: {
                                        id: string;
                                        indicator: string;
                                        supports: boolean;
                                        /** Format: date-time */
                                        at: string;
                                        /** @enum {string} */
                                        side: "client" | "provider";
                                        conversation: string | null;
                                        message: string | null;
                                        quote: string;
                                        start: number | null;
                                        end: number | null;
                                        weight: number;
                                        points: number;
                                        counted: boolean;
                                        norm: string | null;
                                        because: string;
                                    }[];
                                }[];
                                warnings: {
                                    /** @enum {string} */
                                    kind: "reply-time-rising" | "client-went-quiet" | "promises-slipping" | "answers-shorter" | "fewer-people" | "opinion-drought" | "tone-dropping" | "debate-open-too-long" | "report-overdue" | "plan-overdue" | "perception-gap" | "severe-event";
                                    trait: string | null;
                                    /** Format: date-time */
                                    since: string;
                                    because: string;
                                    evidence: {
                                        id: string;
                                        indicator: string;
                                        supports: boolean;
                                        /** Format: date-time */
                                        at: string;
                                        /** @enum {string} */
                                        side: "client" | "provider";
                                        conversation: string | null;
                                        message: string | null;
                                        quote: string;
                                        start: number | null;
                                        end: number | null;
                                        weight: number;
                                        points: number;
                                        counted: boolean;
                                        norm: string | null;
                                        because: string;
                                    }[];
                                    /** @default true */
                                    alert: boolean;
                                }[];
                                expectations: {
                                    text: string;
                                    /** @enum {string} */
                                    by: "client" | "provider";
                                    due: string | null;
                                    /** @enum {string} */
                                    state: "open" | "met" | "exceeded" | "missed" | "withdrawn" | "unknown";
                                    message: string | null;
                                    /** Format: date-time */
                                    promisedAt: string;
                                }[];
                                debates: {
                                    about: string;
                                    /** Format: date-time */
                                    opened: string;
                                    /** @enum {string} */
                                    state: "open" | "resolved" | "dropped";
                                    messages: string[];
                                }[];
                                workOn: {
                                    trait: string;
                                    because: string;
                                }[];
                                ask: {
                                    question: string;
                                    because: string;
                                    /** Format: date */
                                    due: string;
                                }[];
                                perception: {
                                    ours: number;
                                    theirs: number;
                                    gap: number;
                                } | null;
                                /** @default [] */
                                norms: {
                                    name: string;
                                    value: string | number;
                                    isLearned: boolean;
                                    since: string | null;
                                    person: string | null;
                                }[];
                                /** @default null */
                                withoutNorms: {
                                    health: {
                                        /** @enum {string} */
                                        state: "good" | "watch" | "poor" | "unknown";
                                        estimate: number | null;
                                    };
                                    traits: {
                                        id: string;
                                        /** @enum {string} */
                                        state: "shown" | "fading" | "missing" | "absent" | "forming" | "present" | "unknown";
                                    }[];
                                } | null;
                                noticed: {
                                    client: string | null;
                                    us: string | null;
                                };
                            };
                            history: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                state: "good" | "watch" | "poor" | "unknown";
                                estimate: number | null;
                                low: number | null;
                                high: number | null;
                            }[];
                            corrections: {
                                id: string;
                                evidence: string;
                                /** @enum {string} */
                                verdict: "agree" | "disagree" | "not-about-us" | "banter";
                                why: string | null;
                                user: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Deletes an account with all its messages and records. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Renames an account. */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            isSample: boolean;
                            since: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/accounts/{accountId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether a piece of evidence is right; the account is assessed anew. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        evidence: string;
                        /** @enum {string} */
                        verdict: "agree" | "disagree" | "not-about-us" | "banter";
                        why: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assessmentId: string;
                            correctionId: string;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a correction back; the account is assessed anew. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    correctionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assessmentId: string;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is normal for this account, as set by hand; version 0 where nothing is. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            norms: {
                                /** @enum {string} */
                                profanity?: "fine" | "neutral" | "hated";
                                /** @enum {string} */
                                interruptions?: "fine" | "neutral" | "hated";
                                /** @enum {string} */
                                debate?: "blunt" | "neutral" | "gentle";
                                replyWithinHours?: number;
                                contactEveryDays?: number;
                                reportEveryDays?: number;
                                planEveryDays?: number;
                                timeZone?: string;
                                workDays?: number[];
                                /** Format: date */
                                since?: string;
                                holidays?: string;
                                pauses?: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    to: string;
                                    why?: string;
                                }[];
                                endsOn?: string | null;
                                weights?: {
                                    [key: string]: number;
                                };
                                people?: {
                                    /** @default [] */
                                    provider: string[];
                                    /** @default [] */
                                    client: string[];
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Sets what is normal for this account; it is assessed anew. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        profanity?: "fine" | "neutral" | "hated";
                        /** @enum {string} */
                        interruptions?: "fine" | "neutral" | "hated";
                        /** @enum {string} */
                        debate?: "blunt" | "neutral" | "gentle";
                        replyWithinHours?: number;
                        contactEveryDays?: number;
                        reportEveryDays?: number;
                        planEveryDays?: number;
                        timeZone?: string;
                        workDays?: number[];
                        /** Format: date */
                        since?: string;
                        holidays?: string;
                        pauses?: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            why?: string;
                        }[];
                        endsOn?: string | null;
                        weights?: {
                            [key: string]: number;
                        };
                        people?: {
                            /** @default [] */
                            provider?: string[];
                            /** @default [] */
                            client?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            norms: {
                                /** @enum {string} */
                                profanity?: "fine" | "neutral" | "hated";
                                /** @enum {string} */
                                interruptions?: "fine" | "neutral" | "hated";
                                /** @enum {string} */
                                debate?: "blunt" | "neutral" | "gentle";
                                replyWithinHours?: number;
                                contactEveryDays?: number;
                                reportEveryDays?: number;
                                planEveryDays?: number;
                                timeZone?: string;
                                workDays?: number[];
                                /** Format: date */
                                since?: string;
                                holidays?: string;
                                pauses?: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    to: string;
                                    why?: string;
                                }[];
                                endsOn?: string | null;
                                weights?: {
                                    [key: string]: number;
                                };
                                people?: {
                                    /** @default [] */
                                    provider: string[];
                                    /** @default [] */
                                    client: string[];
                                };
                            };
                            assessmentId: string;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/norms-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of these norms, and when; the newest first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                version: number;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                changes: {
                                    name: string;
                                    trait: string | null;
                                    from: (string | number | string[]) | null;
                                    to: (string | number | string[]) | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/traits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every trait that is looked for, in no order, with the weights of the agency. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            traits: {
                                id: string;
                                /** @enum {string} */
                                kind: "good" | "bad";
                                name: {
                                    [key: string]: string;
                                };
                                /** @default {} */
                                cues: {
                                    [key: string]: string[];
                                };
                                /** @default {} */
                                question: {
                                    [key: string]: string;
                                };
                                /** Format: date */
                                since?: string;
                                isAdded: boolean;
                                weight: number;
                                meaning: {
                                    [key: string]: string;
                                };
                            }[];
                            assessing: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Adds a trait, for good; all accounts are assessed anew. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        meaning?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        question?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        cues?: {
                            [key: string]: string[];
                        };
                        /** @enum {string} */
                        kind: "good" | "bad";
                        /** @default 1 */
                        weight?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trait-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each trait, how many accounts it is in which state of. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: {
                                [key: string]: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trait-weight-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which of the agency's weights, and when; the newest first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changes: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                trait: string;
                                from: number | null;
                                to: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trait-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets weights of the agency, under each account's; all accounts are assessed anew. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        weights: {
                            [key: string]: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            traits: {
                                id: string;
                                /** @enum {string} */
                                kind: "good" | "bad";
                                name: {
                                    [key: string]: string;
                                };
                                /** @default {} */
                                cues: {
                                    [key: string]: string[];
                                };
                                /** @default {} */
                                question: {
                                    [key: string]: string;
                                };
                                /** Format: date */
                                since?: string;
                                isAdded: boolean;
                                weight: number;
                                meaning: {
                                    [key: string]: string;
                                };
                            }[];
                            assessing: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/traits/{traitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the words of an added trait; its names stay. All accounts are assessed anew. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    traitId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        meaning?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        question?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        cues?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            traits: {
                                id: string;
                                /** @enum {string} */
                                kind: "good" | "bad";
                                name: {
                                    [key: string]: string;
                                };
                                /** @default {} */
                                cues: {
                                    [key: string]: string[];
                                };
                                /** @default {} */
                                question: {
                                    [key: string]: string;
                                };
                                /** Format: date */
                                since?: string;
                                isAdded: boolean;
                                weight: number;
                                meaning: {
                                    [key: string]: string;
                                };
                            }[];
                            assessing: {
                                done: number;
                                total: number;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account's timeline, newest first; `before` is the `next` of a page. */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messages: {
                                id: string;
                                conversation: string;
                                /** @enum {string} */
                                channel: "email" | "chat" | "call";
                                /** @enum {string} */
                                side: "client" | "provider";
                                from: {
                                    name: string | null;
                                    address: string | null;
                                };
                                at: string | null;
                                subject: string | null;
                                text: string;
                                automatic: string | null;
                                unverified: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message, with up to two before and after it in its conversation. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    accountId: string;
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: {
                                id: string;
                                conversation: string;
                                /** @enum {string} */
                                channel: "email" | "chat" | "call";
                                /** @enum {string} */
                                side: "client" | "provider";
                                from: {
                                    name: string | null;
                                    address: string | null;
                                };
                                at: string | null;
                                subject: string | null;
                                text: string;
                                automatic: string | null;
                                unverified: string | null;
                            };
                            before: {
                                id: string;
                                conversation: string;
                                /** @enum {string} */
                                channel: "email" | "chat" | "call";
                                /** @enum {string} */
                                side: "client" | "provider";
                                from: {
                                    name: string | null;
                                    address: string | null;
                                };
                                at: string | null;
                                subject: string | null;
                                text: string;
                                automatic: string | null;
                                unverified: string | null;
                            }[];
                            after: {
                                id: string;
                                conversation: string;
                                /** @enum {string} */
                                channel: "email" | "chat" | "call";
                                /** @enum {string} */
                                side: "client" | "provider";
                                from: {
                                    name: string | null;
                                    address: string | null;
                                };
                                at: string | null;
                                subject: string | null;
                                text: string;
                                automatic: string | null;
                                unverified: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads the sample agency's conversations, as an import of its own. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "queued" | "reading" | "assessing" | "done" | "failed" | "stopped";
                            files: {
                                name: string;
                                size: number;
                                format: string | null;
                                /** @enum {string} */
                                state: "waiting" | "reading" | "read" | "refused" | "stopped";
                                messages: number;
                            }[];
                            bytesDone: number;
                            bytesTotal: number;
                            messagesRead: number;
                            messagesAdded: number;
                            accounts: {
                                id: string;
                                name: string;
                                messages: number;
                            }[];
                            issues: {
                                /** @enum {string} */
                                code: "file.unknown_format" | "file.empty" | "file.too_large" | "file.unreadable" | "archive.refused" | "mail.refused" | "mail.no_sender" | "mail.no_date" | "mail.several_senders" | "mail.truncated" | "text.bad_encoding" | "call.no_date" | "call.no_cues" | "chat.no_messages" | "line.not_json" | "line.bad_record" | "line.too_long" | "entry.bad_json";
                                place: string | null;
                                detail: string | null;
                                messages: number;
                                file: string;
                            }[];
                            issueCount: number;
                            unknownSpeakers: {
                                name: string;
                                messages: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Removes every trace of the sample. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            code: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
